package dev.festival.writeup.timeline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a line that moves over brackets, emphasis and small words, remembering which
 * brackets are still open.
 */
final class Cursor {

	private static final String OPENERS = "[({<*_`\"'";

	private static final String CLOSERS = "])}>*_`\"'";

	private static final int MOST_OPENERS = 8;

	private static final Pattern LEADING_WORD = Pattern.compile(
			"(~|≈|ca?\\.)[ \\t]?(?=[\\d~])|(about|around|approximately|approx\\.?|roughly|circa|ca|by|before|after|since)[ \\t]"
					+ "|(between)[ \\t]|(at|on|from)[ \\t]",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern WORD_AFTER_CLOCK = Pattern.compile("[ \\t]?(?:hrs|hours|Uhr|o'clock)(?!\\p{L})");

	private static final Pattern RANGE = Pattern
		.compile("[ \\t]{0,3}(?:->|--?|[–—→]|(?<=[ \\t])(to|until|till|and)(?= ))[ \\t]{0,3}");

	private static final Pattern TRAILING_DAY = Pattern.compile("(?:[ \\t]|,[ \\t]?)(?:on )?");

	private static final Pattern YEAR = Pattern.compile("[ \\t]((?:19|20)\\d{2})(?![\\p{L}\\p{N}:])");

	private final String line;

	private int at;

	private String open = "";

	Cursor(String line, int at) {
		this.line = line;
		this.at = at;
	}

	/**
	 * Where a cursor was, to go back to.
	 */
	record Place(int at, String open) {
	}

	String line() {
		return this.line;
	}

	int at() {
		return this.at;
	}

	/**
	 * What was opened and not closed since.
	 */
	String open() {
		return this.open;
	}

	Place place() {
		return new Place(this.at, this.open);
	}

	void back(Place place) {
		this.at = place.at();
		this.open = place.open();
	}

	void moveTo(int index) {
		this.at = index;
	}

	boolean atEnd() {
		return this.at >= this.line.length();
	}

	char character() {
		return atEnd() ? ' ' : this.line.charAt(this.at);
	}

	void skipSpaces() {
		while (!atEnd() && Character.isWhitespace(character())) {
			this.at++;
		}
	}

	void skipOpeners() {
		skipSpaces();
		while (!atEnd() && OPENERS.indexOf(character()) >= 0 && this.open.length() < MOST_OPENERS) {
			this.open += character();
			this.at++;
			skipSpaces();
		}
	}

	/**
	 * Closes what is open, also after a space.
	 */
	void skipClosers() {
		Place before = place();
		skipSpaces();
		while (!atEnd() && close()) {
			before = place();
			skipSpaces();
		}
		back(before);
	}

	private boolean close() {
		int kind = CLOSERS.indexOf(character());
		int opened = (kind < 0) ? -1 : this.open.lastIndexOf(OPENERS.charAt(kind));
		if (opened < 0) {
			return false;
		}
		this.open = this.open.substring(0, opened) + this.open.substring(opened + 1);
		this.at++;
		return true;
	}

	/**
	 * Moves over words such as "about" and "between", and returns them.
	 */
	String skipLeadingWords() {
		StringBuilder words = new StringBuilder();
		skipOpeners();
		Matcher word = matcher(LEADING_WORD);
		while (word.lookingAt() && words.length() < 40) {
			boolean guess = word.group(1) != null || word.group(2) != null || word.group(3) != null;
			words.append(word.group().strip().toLowerCase(Locale.ROOT)).append(guess ? "~ " : " ");
			this.at = word.end();
			skipOpeners();
			word.region(this.at, this.line.length());
		}
		return words.toString();
	}

	void skipBetweenDayAndClock() {
		skipClosers();
		if (character() == 'T') {
			this.at++;
			return;
		}
		while (!atEnd() && !this.line.startsWith("--:", this.at)
				&& (",@:|-–—/".indexOf(character()) >= 0 || Character.isWhitespace(character()))) {
			this.at++;
		}
		skipOpeners();
	}

	boolean skipRangeMark(boolean between) {
		skipClosers();
		Matcher mark = matcher(RANGE);
		if (!mark.lookingAt() || ("and".equals(mark.group(1)) && !between)) {
			return false;
		}
		this.at = mark.end();
		skipOpeners();
		return true;
	}

	void skipWordAfterClock() {
		Matcher word = matcher(WORD_AFTER_CLOCK);
		if (word.lookingAt()) {
			this.at = word.end();
		}
	}

	boolean skipToTrailingDay() {
		Matcher space = matcher(TRAILING_DAY);
		if (space.lookingAt()) {
			this.at = space.end();
			return true;
		}
		return false;
	}

	/**
	 * Moves over a year that follows, as in {@code Sat Nov 14 14:02:11 2026}, and returns
	 * it; zero when there is none.
	 */
	int skipYear() {
		Matcher year = matcher(YEAR);
		if (!year.lookingAt()) {
			return 0;
		}
		this.at = year.end();
		return Integer.parseInt(year.group(1));
	}

	Matcher matcher(Pattern pattern) {
		return pattern.matcher(this.line)
			.region(Math.min(this.at, this.line.length()), this.line.length())
			.useTransparentBounds(true);
	}

}
