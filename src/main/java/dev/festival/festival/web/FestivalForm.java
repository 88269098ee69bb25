package dev.festival.festival.web;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.festival.Festival;
import dev.festival.festival.Plan;
import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.web.KnownYear;

/**
 * The plan of a festival as it is typed.
 *
 * @param seen the revision that was changed
 */
record FestivalForm(@Size(max = 200, message = "A title has at most 200 characters.") String title, @NotNull(
		message = "When does it begin? A day and a time; you can change both later.") @KnownYear @Nullable LocalDateTime when,
		@NotNull(message = "There is no time zone of that name.") @Nullable ZoneId zone,
		@NotNull(message = "How many minutes?") @Min(value = 5, message = "Give it at least 5 minutes.") @Max(
				value = 1440, message = "A festival lasts at most a day: 1440 minutes.") @Nullable Integer minutes,
		@Size(max = 200, message = "At most 200 characters.") String place,
		@Size(max = 500, message = "At most 500 characters.") String callLink,
		@Size(max = 20_000, message = "At most 20,000 characters: it is a welcome, not a book.") String welcome,
		@NotNull(message = "Somebody has to lead through it.") @Nullable UUID host, @Nullable Integer seen) {

	FestivalForm {
		title = OneLine.of(title);
		place = OneLine.of(place);
		callLink = OneLine.of(callLink);
		welcome = (welcome != null) ? welcome.strip() : "";
	}

	static FestivalForm blank(LocalDateTime when, SignedIn host) {
		return new FestivalForm("", when, host.zone(), 60, "", "", "", host.personId().value(), 0);
	}

	static FestivalForm of(Festival festival) {
		Plan plan = festival.plan();
		return new FestivalForm(plan.title(), LocalDateTime.ofInstant(plan.startsAt(), plan.zone()), plan.zone(),
				plan.minutes(), plan.place(), Objects.requireNonNullElse(plan.callLink(), ""), plan.welcome().source(),
				plan.host().value(), festival.revision());
	}

	/**
	 * The same, by somebody who knows what is there now.
	 */
	FestivalForm over(int revision) {
		return new FestivalForm(this.title, this.when, this.zone, this.minutes, this.place, this.callLink, this.welcome,
				this.host, revision);
	}

	/**
	 * The plan that was typed.
	 * @throws dev.festival.refusal.Refusal when the welcome can't be laid out
	 */
	Plan plan() {
		ZoneId in = Objects.requireNonNull(this.zone);
		return new Plan(this.title, Objects.requireNonNull(this.when).atZone(in).toInstant(), in,
				Objects.requireNonNull(this.minutes), this.place, this.callLink.isEmpty() ? null : this.callLink,
				Markdown.of(this.welcome), new PersonId(Objects.requireNonNull(this.host)));
	}

	int revision() {
		return (this.seen != null) ? this.seen : -1;
	}

	boolean callLinkIsSafe() {
		if (this.callLink.isEmpty()) {
			return true;
		}
		try {
			URI address = URI.create(this.callLink);
			return address.getHost() != null && "https".equalsIgnoreCase(address.getScheme());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
