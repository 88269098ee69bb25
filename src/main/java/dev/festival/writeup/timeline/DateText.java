package dev.festival.writeup.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a day at a place in a line, such as {@code 2026-11-14}, {@code 14/11/26},
 * {@code Nov 14th} or {@code Saturday}.
 */
final class DateText {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

	private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
			+ "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

	private static final String END = "(?![\\p{L}\\p{N}])(?![./-]\\d)";

	private static final Pattern WEEKDAY = insensitive(
			"(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![\\p{L}\\p{N}'])\\.?,?");

	private static final Pattern YEAR_FIRST = insensitive(
			"(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?=T\\d)|" + END + ")");

	private static final Pattern NUMBERS = insensitive(
			"(\\d{1,2})([-/.])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})|\\.(?= |$))?" + END + "(?! ?[ap]\\.?m(?!\\p{L}))");

	private static final Pattern DAY_FIRST = insensitive("(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)?[ /-]" + MONTH
			+ "(?!\\p{L})\\.?(?:,?[ /-]((?:19|20)\\d{2})(?! ?(?:Z|UTC|GMT)))?" + END);

	private static final Pattern MONTH_FIRST = insensitive(MONTH
			+ "\\.?[ /-](\\d{1,2})(?:st|nd|rd|th)?(?:,? ?((?<= )(?:19|20)\\d{2}|(?<=,)(?:19|20)\\d{2})(?! ?(?:Z|UTC|GMT)))?"
			+ END + "(?!:\\d)");

	private static final Pattern TODAY = insensitive("(today|yesterday|tomorrow)(?!\\p{L})");

	private DateText() {
	}

	private static Pattern insensitive(String pattern) {
		return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
	}

	static @Nullable Found<DayOfWeek> weekday(String line, int at) {
		Matcher matcher = at(WEEKDAY, line, at);
		if (!matcher.lookingAt()) {
			return null;
		}
		return new Found<>(DayOfWeek.of(DAYS.indexOf(shortName(matcher.group(1))) + 1), matcher.end());
	}

	static @Nullable Found<WrittenDay> read(String line, int at) {
		try {
			return numeric(line, at);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable Found<WrittenDay> numeric(String line, int at) {
		Matcher yearFirst = at(YEAR_FIRST, line, at);
		if (yearFirst.lookingAt()) {
			LocalDate date = LocalDate.of(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
			return new Found<>(new WrittenDay.Whole(date, true), yearFirst.end());
		}
		Matcher numbers = at(NUMBERS, line, at);
		return numbers.lookingAt() ? numbers(numbers) : inWords(line, at);
	}

	private static @Nullable Found<WrittenDay> numbers(Matcher matcher) {
		int first = number(matcher, 1);
		int second = number(matcher, 3);
		String separator = matcher.group(2);
		String year = matcher.group(4);
		if (first < 1 || second < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) {
			return null;
		}
		int whole = (year == null) ? 0 : Integer.parseInt(year) + ((year.length() == 2) ? 2000 : 0);
		boolean standsAlone = year != null && (year.length() == 4 || separator.equals("/"));
		return new Found<>(numbers(first, second, whole, separator, standsAlone), matcher.end());
	}

	private static WrittenDay numbers(int first, int second, int year, String separator, boolean standsAlone) {
		if (separator.equals(".") && second <= 12) {
			return (year > 0) ? new WrittenDay.Whole(LocalDate.of(year, second, first), standsAlone)
					: new WrittenDay.Yearless(second, first, false);
		}
		if (separator.equals("-") && year == 0 && first <= 12) {
			return new WrittenDay.Yearless(first, second, false);
		}
		return new WrittenDay.Numbers(first, second, year, standsAlone);
	}

	private static @Nullable Found<WrittenDay> inWords(String line, int at) {
		Matcher dayFirst = at(DAY_FIRST, line, at);
		if (dayFirst.lookingAt()) {
			return inWords(dayFirst, dayFirst.group(2), number(dayFirst, 1));
		}
		Matcher monthFirst = at(MONTH_FIRST, line, at);
		if (monthFirst.lookingAt()) {
			return inWords(monthFirst, monthFirst.group(1), number(monthFirst, 2));
		}
		Matcher today = at(TODAY, line, at);
		if (today.lookingAt()) {
			int days = List.of("yesterday", "today", "tomorrow").indexOf(today.group(1).toLowerCase(Locale.ROOT)) - 1;
			return new Found<>(new WrittenDay.FromToday(days), today.end());
		}
		return null;
	}

	private static Found<WrittenDay> inWords(Matcher matcher, String name, int day) {
		int month = MONTHS.indexOf(shortName(name)) + 1;
		String year = matcher.group(3);
		if (year != null) {
			return new Found<>(new WrittenDay.Whole(LocalDate.of(Integer.parseInt(year), month, day), true),
					matcher.end());
		}
		MonthDay checked = MonthDay.of(month, day);
		return new Found<>(new WrittenDay.Yearless(checked.getMonthValue(), checked.getDayOfMonth(), true),
				matcher.end());
	}

	private static String shortName(String name) {
		return name.substring(0, 3).toLowerCase(Locale.ROOT);
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Matcher at(Pattern pattern, String line, int at) {
		return pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
	}

}
