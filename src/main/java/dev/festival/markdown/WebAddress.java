package dev.festival.markdown;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Addresses of pages as files take them: a single wrong character, and PowerPoint calls
 * all of a presentation broken.
 */
public final class WebAddress {

	/** What Windows follows. */
	private static final int LONGEST = 2_000;

	private static final Pattern PAGE = Pattern.compile("(?i)https?://[^/?#\\s]+.*");

	private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?!\\p{XDigit}{2})");

	private static final Pattern FORBIDDEN = Pattern.compile("[^\\w.~:/?#\\[\\]@!$&'()*+,;=%-]+");

	private WebAddress() {
	}

	/**
	 * The address with what it can't hold written in percent.
	 */
	public static Optional<String> of(@Nullable String address) {
		if (address == null || !PAGE.matcher(address).matches()) {
			return Optional.empty();
		}
		String whole = LOOSE_PERCENT.matcher(address).replaceAll("%25");
		String written = FORBIDDEN.matcher(whole)
			.replaceAll((wrong) -> UriUtils.encode(wrong.group(), StandardCharsets.UTF_8).replace("$", "\\$"));
		return (written.length() <= LONGEST && isUri(written)) ? Optional.of(written) : Optional.empty();
	}

	private static boolean isUri(String written) {
		try {
			URI uri = URI.create(written);
			return uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= 65_535;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
