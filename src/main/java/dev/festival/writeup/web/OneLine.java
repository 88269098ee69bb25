package dev.festival.writeup.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * Tidies what was typed into a field of one line, so that it can be kept and shown
 * anywhere.
 */
@NamedInterface("typed")
public final class OneLine {

	private OneLine() {
	}

	public static String of(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		StringBuilder tidy = new StringBuilder(typed.length());
		typed.codePoints()
			.map((point) -> Character.isISOControl(point) || Character.isSpaceChar(point) ? ' ' : point)
			.filter((point) -> Character.getType(point) != Character.SURROGATE)
			.forEach(tidy::appendCodePoint);
		return isInvisible(tidy) ? "" : tidy.toString().strip().replaceAll(" {2,}", " ");
	}

	/**
	 * Whether nothing of it would be seen: joiners and marks of direction alone are no
	 * name.
	 */
	private static boolean isInvisible(CharSequence line) {
		return line.codePoints().allMatch((point) -> point == ' ' || Character.getType(point) == Character.FORMAT);
	}

	static @Nullable String orNull(@Nullable String typed) {
		String tidy = of(typed);
		return tidy.isEmpty() ? null : tidy;
	}

	/**
	 * The names of services or tags in a list.
	 */
	public static List<String> names(@Nullable String typed) {
		return names(typed, 60);
	}

	/**
	 * The names in a list with commas between them, each once.
	 */
	static List<String> names(@Nullable String typed, int longest) {
		return Arrays.stream(((typed != null) ? typed : "").split(","))
			.map(OneLine::of)
			.filter((name) -> !name.isEmpty())
			.map((name) -> cut(name, longest))
			.distinct()
			.limit(30)
			.toList();
	}

	/**
	 * The first characters of a line, the last one whole.
	 */
	public static String cut(String line, int most) {
		if (line.length() <= most) {
			return line;
		}
		return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
	}

}
