package dev.festival.deck;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Says times, lengths and counts the way slides do, in the zone that a story is told in.
 */
record Wording(ZoneId zone) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven",
			"Eight", "Nine", "Ten", "Eleven", "Twelve");

	private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[^a-z0-9]+");

	private static final Pattern EDGES = Pattern.compile("^-|-$");

	private static final int LONGEST_FILE_NAME = 60;

	String time(Instant at) {
		boolean full = at.truncatedTo(ChronoUnit.MINUTES).equals(at);
		return (full ? MINUTE : SECOND).format(at.atZone(this.zone));
	}

	/**
	 * The time, with the day when that is another than the one before.
	 */
	String time(Instant at, LocalDate before) {
		return dayUnless(before, at) + time(at);
	}

	/**
	 * The same for a time that is known roughly.
	 */
	String roughTime(Instant at, LocalDate before) {
		return dayUnless(before, at) + "~" + time(at);
	}

	private String dayUnless(LocalDate before, Instant at) {
		return date(at).equals(before) ? "" : SHORT_DAY.format(date(at)) + " ";
	}

	LocalDate date(Instant at) {
		return LocalDate.ofInstant(at, this.zone);
	}

	String longDay(Instant at) {
		return LONG_DAY.format(date(at));
	}

	static String day(LocalDate date) {
		return DAY.format(date);
	}

	/**
	 * A length in its two largest units: {@code 2 h 5 min}.
	 */
	static String length(Duration length) {
		return length(length, " d", " h", " min", " s", false);
	}

	/**
	 * A length in its two largest units: {@code 2 hours 5 minutes}.
	 */
	static String longLength(Duration length) {
		return length(length, " day", " hour", " minute", " second", true);
	}

	private static String length(Duration length, String day, String hour, String minute, String second,
			boolean plural) {
		Duration positive = length.abs();
		long[] counts = { positive.toDays(), positive.toHoursPart(), positive.toMinutesPart(),
				positive.toSecondsPart() };
		String[] units = { day, hour, minute, second };
		int first = 0;
		while (first < 3 && counts[first] == 0) {
			first++;
		}
		String words = counts[first] + units[first] + ((plural && counts[first] != 1) ? "s" : "");
		if (first < 3 && counts[first + 1] > 0 && !(first == 2 && counts[first] >= 10)) {
			words += " " + counts[first + 1] + units[first + 1] + ((plural && counts[first + 1] != 1) ? "s" : "");
		}
		return words;
	}

	/**
	 * A number as a word that begins a sentence, up to twelve.
	 */
	static String count(int number) {
		return (number < NUMBERS.size()) ? NUMBERS.get(number) : Integer.toString(number);
	}

	/**
	 * Names in a row: {@code Asha, Lin and Tomás}.
	 */
	static String names(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	/**
	 * A name for a file that every system takes.
	 */
	static String fileName(long number, String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "");
		String words = EDGES.matcher(NOT_IN_FILE_NAMES.matcher(plain).replaceAll("-")).replaceAll("");
		String cut = words.substring(0, Math.min(words.length(), LONGEST_FILE_NAME));
		return words.isEmpty() ? "write-up-" + number : number + "-" + EDGES.matcher(cut).replaceAll("");
	}

}
