package dev.festival.writeup.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether 3/4 is the third of April or the fourth of March, decided once for a whole
 * paste.
 *
 * @param monthFirst whether the month comes first
 * @param reason why, as the second half of a sentence
 */
record DateOrder(boolean monthFirst, String reason) {

	private static final int DAYS_NEAR = 45;

	private static final Set<String> MONTH_FIRST_PLACES = Set.of("America/New_York", "America/Detroit",
			"America/Chicago", "America/Denver", "America/Boise", "America/Phoenix", "America/Los_Angeles",
			"America/Anchorage", "America/Juneau", "America/Adak", "Pacific/Honolulu", "Asia/Manila");

	static DateOrder of(List<Piece> pieces, ZoneId zone, LocalDate around) {
		List<WrittenDay.Numbers> dates = pieces.stream().flatMap(DateOrder::numbers).toList();
		boolean dayFirst = dates.stream().anyMatch((date) -> date.first() > 12);
		boolean monthFirst = dates.stream().anyMatch((date) -> date.second() > 12);
		if (dayFirst != monthFirst) {
			return new DateOrder(monthFirst, "because of other dates in the same text");
		}
		boolean nearDayFirst = allNear(dates, around, false);
		boolean nearMonthFirst = allNear(dates, around, true);
		if (nearDayFirst != nearMonthFirst) {
			return new DateOrder(nearMonthFirst, "because that is close to the incident");
		}
		String id = zone.getId();
		boolean american = MONTH_FIRST_PLACES.contains(id) || id.startsWith("US/") || id.startsWith("America/Indiana/")
				|| id.startsWith("America/Kentucky/") || id.startsWith("America/North_Dakota/");
		return new DateOrder(american, "as is usual where clocks show " + id);
	}

	private static boolean allNear(List<WrittenDay.Numbers> dates, LocalDate around, boolean monthFirst) {
		return dates.stream().allMatch((date) -> {
			int month = monthFirst ? date.first() : date.second();
			int day = monthFirst ? date.second() : date.first();
			int year = (date.year() > 0) ? date.year() : around.getYear();
			return month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth()
					&& Math.abs(ChronoUnit.DAYS.between(LocalDate.of(year, month, day), around)) <= DAYS_NEAR;
		});
	}

	private static Stream<WrittenDay.Numbers> numbers(Piece piece) {
		WrittenDay day = switch (piece) {
			case Piece.Timed timed -> timed.stamp().day();
			case Piece.NewDay newDay -> newDay.stamp().day();
			case Piece.Remark remark -> remark.day();
			case Piece.Loose loose -> null;
			case Piece.Skip skip -> null;
		};
		return (day instanceof WrittenDay.Numbers numbers) ? Stream.of(numbers) : Stream.empty();
	}

	boolean monthFirst(WrittenDay.Numbers date) {
		return date.second() > 12 || (date.first() <= 12 && this.monthFirst);
	}

	/**
	 * What to say about a date; empty when only one order is possible.
	 */
	String note(WrittenDay.Numbers date) {
		boolean open = date.first() <= 12 && date.second() <= 12 && date.first() != date.second();
		return open
				? "The date was read with the " + (this.monthFirst ? "month" : "day") + " first, " + this.reason + "."
				: "";
	}

}
