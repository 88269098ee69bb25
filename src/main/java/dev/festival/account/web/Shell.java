package dev.festival.account.web;

import dev.festival.account.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What the frame round every page needs to know.
 *
 * @param reader who reads, unless nobody is signed in
 * @param theme how they want it to look
 * @param path where they are
 */
public record Shell(@Nullable SignedIn reader, Theme theme, String path) {

	/**
	 * Whether the page belongs to the part of the application at this address.
	 */
	public boolean isIn(String section) {
		return this.path.equals(section) || this.path.startsWith(section + "/");
	}

}
