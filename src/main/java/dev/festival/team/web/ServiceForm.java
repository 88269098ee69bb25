package dev.festival.team.web;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.OneLine;
import dev.festival.team.Service;

/**
 * What is said about a service, as it is typed.
 *
 * @param seen the revision that was changed
 */
record ServiceForm(
		@Size(max = ServiceForm.LONGEST_NAME, message = "A name has at most 60 characters.") @NotBlank(
				message = "A service needs a name.") @Pattern(regexp = TeamForm.WITHOUT_COMMA,
						message = "Leave commas out: write-ups put them between names.") String name,
		@Size(max = 300, message = "At most 300 characters.") String sentence, @Nullable UUID team,
		@Size(max = 500, message = "At most 500 characters.") String link, @Nullable Integer seen) {

	static final int LONGEST_NAME = 60;

	ServiceForm {
		name = OneLine.of(name);
		sentence = OneLine.of(sentence);
		link = OneLine.of(link);
	}

	static ServiceForm called(@Nullable String name) {
		return new ServiceForm((name != null) ? name : "", "", null, "", 0);
	}

	static ServiceForm of(Service service) {
		Service.Description now = service.description();
		return new ServiceForm(now.name(), now.sentence(), now.team(), (now.link() != null) ? now.link() : "",
				service.revision());
	}

	/**
	 * The same, by somebody who knows what is there now.
	 */
	ServiceForm over(int revision) {
		return new ServiceForm(this.name, this.sentence, this.team, this.link, revision);
	}

	Service.Description description() {
		return new Service.Description(this.name, this.sentence, this.team, this.link.isEmpty() ? null : this.link);
	}

	int revision() {
		return (this.seen != null) ? this.seen : -1;
	}

	boolean linkIsSafe() {
		if (this.link.isEmpty()) {
			return true;
		}
		try {
			URI address = URI.create(this.link);
			String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
			return address.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
