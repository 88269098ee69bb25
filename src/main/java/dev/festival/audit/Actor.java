package dev.festival.audit;

import java.util.regex.Pattern;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who does something, under the name they have at that moment.
 *
 * @param person who that is, unless nobody knows
 * @param name what they are called, or the address that they typed
 */
record Actor(@Nullable PersonId person, String name) {

	private static final int LONGEST = 200;

	private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

	/**
	 * Whoever is signed in, or the application itself where nobody is.
	 */
	static Actor current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn reader) ? of(reader)
				: new Actor(null, "Festival");
	}

	static Actor of(SignedIn reader) {
		return new Actor(reader.personId(), reader.name());
	}

	/**
	 * Somebody who says that this is their address. What doesn't look like one is not
	 * kept: it may be a password in the wrong field.
	 */
	static Actor claiming(@Nullable String typed) {
		// PostgreSQL can't hold the character zero in text.
		String address = (typed != null) ? typed.replace("\0", "").strip() : "";
		if (!ADDRESS.matcher(address).matches()) {
			return new Actor(null, "Not an address");
		}
		int[] kept = address.codePoints().limit(LONGEST).toArray();
		return new Actor(null, new String(kept, 0, kept.length));
	}

}
