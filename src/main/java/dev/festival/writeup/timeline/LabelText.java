package dev.festival.writeup.timeline;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a line that says first what its time is of, such as
 * {@code Detected: 14 Nov, 14:02}.
 *
 * @param text the words of the entry; empty when they only say that it is a time
 * @param colon whether a colon stands between
 * @param moment whether they name a moment, or only say that it is a time
 */
record LabelText(Stamp stamp, String text, boolean colon, boolean moment) {

	private static final int MOST_WORDS_BEFORE_DATE = 4;

	private static final int LONGEST = 60;

	private static final int MOST_WORDS = 7;

	private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L}\\p{N} /'’&()._-]{1,59}");

	private static final Pattern MARKS = Pattern.compile("[*`]|(?<!\\p{L})_|_(?!\\p{L})");

	private static final Set<String> TIMES = Set.of("date", "day", "time", "when", "date time", "date and time",
			"datetime", "timestamp", "incident date", "date of incident", "occurred on", "occurred at");

	private static final Set<String> OF_THE_DOCUMENT = Set.of("last updated", "last modified", "last edited",
			"last reviewed", "published", "due", "due date", "deadline", "next review", "next update");

	/**
	 * Reads a line; an item of a list may also end in "at 14:02".
	 */
	static @Nullable LabelText read(String line, boolean listed) {
		for (int at = 2; at < Math.min(line.length(), LONGEST + 8); at++) {
			Stamp stamp = mayStartTime(line, at) ? StampText.read(line, at) : null;
			if (stamp != null && (stamp.clock() != null || stamp.onlyDay())) {
				return of(line, MARKS.matcher(line.substring(0, at)).replaceAll("").strip(), stamp,
						listed && stamp.clock() != null && line.startsWith("at ", at));
			}
		}
		return null;
	}

	private static boolean mayStartTime(String line, int at) {
		char before = line.charAt(at - 1);
		return (before == ' ' || before == '\t' || before == ':') && !Character.isWhitespace(line.charAt(at));
	}

	private static @Nullable LabelText of(String line, String before, Stamp stamp, boolean toldWhen) {
		boolean colon = before.endsWith(":");
		boolean separated = colon || before.endsWith(" -") || before.endsWith("–") || before.endsWith("—");
		String label = (separated ? before.substring(0, before.length() - 1) : before).strip();
		String words = KindGuess.words(label).strip();
		if (!LABEL.matcher(label).matches() || words.split(" ").length > MOST_WORDS
				|| OF_THE_DOCUMENT.contains(words)) {
			return null;
		}
		String rest = EntryText.after(line, stamp);
		if (colon && TIMES.contains(words)) {
			return new LabelText(stamp, rest, true, true);
		}
		boolean moment = MomentGuess.named(label) != null;
		String until = stamp.until().isEmpty() ? "" : "(until " + stamp.until() + ") ";
		String more = rest.substring(Math.min(until.length(), rest.length())).strip();
		boolean alone = MARKS.matcher(more).replaceAll("").isEmpty() || more.equals(".");
		boolean dated = stamp.day() instanceof WrittenDay.Whole && alone
				&& words.split(" ").length <= MOST_WORDS_BEFORE_DATE;
		boolean told = toldWhen && alone;
		if (stamp.onlyDay() ? !(moment && separated) : !(moment || separated || dated || told)) {
			return null;
		}
		if (alone) {
			return new LabelText(stamp, until + label, colon, moment);
		}
		boolean apart = (moment && separated) || startsWithMark(line.substring(stamp.end()).strip());
		if (more.startsWith("(") || apart) {
			return new LabelText(stamp, until + label + (more.startsWith("(") ? " " : ": ") + more, colon, moment);
		}
		return null;
	}

	/**
	 * Whether this only says which day it is.
	 */
	boolean isDay() {
		return this.text.isEmpty() && this.stamp.onlyDay();
	}

	/**
	 * Whether this is an entry even where it could be somebody's name above a message.
	 */
	boolean isSure() {
		return this.colon || this.moment;
	}

	private static boolean startsWithMark(String text) {
		return !text.isEmpty() && ",;:–—-".indexOf(text.charAt(0)) >= 0;
	}

}
