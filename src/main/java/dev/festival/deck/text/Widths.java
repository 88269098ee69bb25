package dev.festival.deck.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How wide characters are: a table for the scripts the deck's fonts have, a careful guess
 * for all others, which come from whatever font the reader's machine puts in.
 */
final class Widths {

	private static final int TABLE_SIZE = 0x2300;

	private static final Map<Typeface, short[]> TABLES = read();

	private Widths() {
	}

	/**
	 * The width of a character in thousandths of an em.
	 */
	static int of(Typeface face, int codePoint) {
		int known = (codePoint < TABLE_SIZE) ? Objects.requireNonNull(TABLES.get(face))[codePoint] : 0;
		return (known != 0) ? known : guess(codePoint);
	}

	private static int guess(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				0;
			default -> Character.isEmoji(codePoint) ? 1400 : guess(UnicodeScript.of(codePoint));
		};
	}

	private static int guess(UnicodeScript script) {
		return switch (script) {
			case HEBREW -> 680;
			case ARABIC, SYRIAC, THAANA, THAI, LAO, DEVANAGARI, BENGALI, GUJARATI, GURMUKHI -> 760;
			default -> 1000;
		};
	}

	private static Map<Typeface, short[]> read() {
		Map<Typeface, short[]> tables = new EnumMap<>(Typeface.class);
		InputStream resource = Objects.requireNonNull(Widths.class.getResourceAsStream("/deck/widths.txt"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			reader.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
				String[] words = line.split(" ", -1);
				short[] table = tables.computeIfAbsent(Typeface.valueOf(words[0]), (face) -> new short[TABLE_SIZE]);
				int first = Integer.parseInt(words[1], 16);
				for (int at = 2; at < words.length; at++) {
					table[first + at - 2] = Short.parseShort(words[at]);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tables;
	}

}
