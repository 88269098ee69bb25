package dev.festival.writeup.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that may mention people by their whole names or their addresses.
 */
public final class MentionedNames {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private final String text;

	private final String folded;

	private final Set<String> words;

	/**
	 * Reads the words of the text.
	 */
	public MentionedNames(String text) {
		this.text = text;
		this.folded = FoldedText.of(text).text();
		this.words = words(this.folded).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether somebody of this name and address is mentioned. A look at the words alone
	 * passes nearly everybody over.
	 */
	public boolean mention(String name, String email) {
		String called = FoldedText.of(name).text();
		String address = FoldedText.of(email).text();
		String local = address.substring(0, Math.max(0, address.indexOf('@')));
		boolean possible = this.words.containsAll(words(called).toList()) || hold(local)
				|| (hasNoGaps(called) && this.folded.contains(called.substring(0, 1)));
		return possible && NamesInText.whole(new Called(name, email, "")).occurIn(this.text);
	}

	private boolean hold(String local) {
		List<String> pieces = words(local).toList();
		return !pieces.isEmpty() && this.words.containsAll(pieces);
	}

	private static boolean hasNoGaps(String called) {
		return !called.isEmpty() && (Letters.needsNoGap(called.codePointAt(0))
				|| Letters.isGlued(called.codePointBefore(called.length())));
	}

	private static Stream<String> words(String folded) {
		return Arrays.stream(NO_WORD.split(folded)).filter((word) -> !word.isEmpty());
	}

}
