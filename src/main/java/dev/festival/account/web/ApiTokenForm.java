package dev.festival.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import dev.festival.account.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A token that somebody wants.
 *
 * @param name what its person calls it
 * @param scope as one of the {@link Scope}s' names
 * @param days how long it is to last
 */
record ApiTokenForm(
		@NotBlank(message = "Give it a name, such as the script that uses it.") @Size(max = 100,
				message = "At most 100 characters, please.") @Pattern(regexp = "[^\\p{Cntrl}]*",
						message = "Please use letters and digits only.") String name,
		@Pattern(regexp = "READ|WRITE|ADMIN", message = "Choose how far it goes.") String scope,
		@Pattern(regexp = "7|30|90|365", message = "Choose how long it lasts.") String days) {

	ApiTokenForm {
		name = Objects.requireNonNullElse(name, "").strip();
		scope = Objects.requireNonNullElse(scope, "");
		days = Objects.requireNonNullElse(days, "");
	}

	static ApiTokenForm empty() {
		return new ApiTokenForm("", Scope.READ.name(), "90");
	}

	static Map<String, String> lifetimes() {
		Map<String, String> lifetimes = new LinkedHashMap<>();
		lifetimes.put("7", "a week");
		lifetimes.put("30", "30 days");
		lifetimes.put("90", "90 days");
		lifetimes.put("365", "a year");
		return lifetimes;
	}

	Scope reach() {
		return Scope.valueOf(this.scope);
	}

	int lasts() {
		return Integer.parseInt(this.days);
	}

}
