package dev.festival.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The addresses that a text may point at, and those of images it may show.
 */
final class Address {

	private static final Pattern OWN_IMAGE = Pattern
		.compile("/write-ups/[1-9][0-9]{0,8}/images/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

	private Address() {
	}

	static boolean isLink(String address) {
		return isAbsolute(address) || (isClean(address) && isOnThisSite(address));
	}

	static boolean isAbsolute(String address) {
		return isClean(address) && (isExternal(address) || isScheme(address, "mailto:"));
	}

	static boolean isExternal(String address) {
		return isScheme(address, "https://") || isScheme(address, "http://");
	}

	static boolean isOwnImage(String address) {
		return OWN_IMAGE.matcher(address).matches();
	}

	private static boolean isOnThisSite(String address) {
		return address.startsWith("#") || (address.startsWith("/") && !address.startsWith("//"));
	}

	private static boolean isScheme(String address, String scheme) {
		int length = scheme.length();
		return address.length() > length && address.substring(0, length).toLowerCase(Locale.ROOT).equals(scheme);
	}

	/**
	 * Browsers drop control characters and read a backslash as a slash, so that either
	 * may hide another address.
	 */
	private static boolean isClean(String address) {
		return address.chars().noneMatch((character) -> character == '\\' || Character.isISOControl(character));
	}

}
