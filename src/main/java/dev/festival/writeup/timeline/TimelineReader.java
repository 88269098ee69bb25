package dev.festival.writeup.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.festival.writeup.timeline.TimelineLine.Skipped;
import dev.festival.writeup.timeline.TimelineLine.Unclear;
import dev.festival.writeup.timeline.TimelineLine.Understood;

import org.jspecify.annotations.Nullable;

/**
 * Reads one typed line, or many pasted ones, as entries of a timeline; what it cannot
 * read it returns too, with the reason.
 */
public final class TimelineReader {

	static final int MOST_LINES = 2_000;

	static final int MOST_CHARACTERS = 200_000;

	private static final Pattern TIME_INSIDE = Pattern.compile("(?<![\\d:])\\d{1,2}:\\d{2}(?![\\d])");

	private final DayContext context;

	private final ZoneId zone;

	private final LinkNames links;

	private final Set<String> said = new HashSet<>();

	private TimelineReader(ZoneId zone, LinkNames links, DayContext context) {
		this.zone = zone;
		this.links = links;
		this.context = context;
	}

	/**
	 * Reads lines, which together may have at most 2,000 lines and 200,000 characters.
	 * @param pasted the lines as typed
	 * @param zone the zone of times that name none
	 * @param around roughly when the incident was; gives the day and the year where they
	 * are missing
	 * @param after the time of the last entry so far, from which {@code +3m} counts
	 * @return what was made of every line that is not blank, in order
	 * @throws TimelineTooLong if there is more text than that
	 */
	public static List<TimelineLine> read(String pasted, ZoneId zone, Instant around, @Nullable Instant after) {
		refuseTooMuch(pasted);
		List<SourceLine> lines = SourceLine.of(pasted);
		if (lines.isEmpty()) {
			return List.of();
		}
		List<Piece> pieces = DayHeadings.join(PasteText.pieces(lines));
		LocalDate day = LocalDate.ofInstant(around, zone);
		Days days = new Days(day, DateOrder.of(pieces, zone, day));
		TimelineReader reader = new TimelineReader(zone, LinkNames.of(lines),
				new DayContext(zone, days, after, LineOrder.isLatestFirst(pieces)));
		List<TimelineLine> read = new ArrayList<>();
		pieces.forEach((piece) -> read.add(reader.line(piece)));
		return LineOrder.remark(MomentGuess.suggest(read));
	}

	private static void refuseTooMuch(String pasted) {
		if (pasted.length() > MOST_CHARACTERS) {
			throw new TimelineTooLong("That is more text than a timeline can take at once (200,000 characters). "
					+ "Please add it in smaller pieces.");
		}
		if (pasted.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
			throw new TimelineTooLong(
					"That is more than 2,000 lines. Please add them in smaller pieces, or only those that tell the story.");
		}
	}

	private TimelineLine line(Piece piece) {
		return switch (piece) {
			case Piece.Timed timed -> timed(timed);
			case Piece.Loose loose -> unclear(loose.span(), loose.text(), reason(loose.text()));
			case Piece.NewDay newDay -> newDay(newDay);
			case Piece.Remark remark -> remark(remark);
			case Piece.Skip skip -> skipped(skip.span(), skip.reason());
		};
	}

	private TimelineLine timed(Piece.Timed timed) {
		Notes notes = new Notes(this.said);
		DayContext.Placed placed = this.context.place(timed.stamp(), notes);
		if (placed == null) {
			String reason = (timed.stamp().step() != null) ? "There is no entry above it to count from."
					: "The calendar has no such day.";
			return unclear(timed.span(), timed.text(), reason);
		}
		if (timed.text().isEmpty()) {
			return unclear(timed.span(), "", "There is a time, but no words about what happened.");
		}
		if (!timed.stamp().until().isEmpty()) {
			notes.add("It is placed at its start.");
		}
		EvidenceText evidence = EvidenceText.of(this.links.written(timed.text()));
		return new Understood(placed.at(), placed.precision(), evidence.text(), KindGuess.of(evidence.text()), null,
				evidence.link(), LocalDateTime.ofInstant(placed.at(), this.zone), timed.span().source(),
				timed.span().firstLine(), timed.span().lastLine(), notes.toString());
	}

	private static String reason(String text) {
		return TIME_INSIDE.matcher(text).find()
				? "There is a time in it, but not at its start. Move it there, or keep the words as an entry with unknown time."
				: "It has no time. Add one at its start, or keep the words as an entry with unknown time.";
	}

	private TimelineLine newDay(Piece.NewDay newDay) {
		Notes notes = new Notes(this.said);
		LocalDate date = this.context.newDay(newDay.stamp(), notes);
		if (date == null) {
			return unclear(newDay.span(), newDay.span().source().strip(), "The calendar has no such day.");
		}
		String note = notes.toString();
		return skipped(newDay.span(),
				"Sets the day for what follows: " + date + "." + (note.isEmpty() ? "" : " " + note));
	}

	private TimelineLine remark(Piece.Remark remark) {
		this.context.remark(remark);
		List<String> says = new ArrayList<>();
		if (remark.zone() != null) {
			says.add("are in " + remark.zone().name());
		}
		if (remark.about()) {
			says.add("are approximate");
		}
		return skipped(remark.span(), says.isEmpty() ? "Sets the day for what follows."
				: "Says that times " + String.join(" and ", says) + "; used for what follows.");
	}

	private TimelineLine unclear(Span span, String text, String reason) {
		return new Unclear(this.links.written(text), reason, this.context.placeOfUnknownTime(), span.source(),
				span.firstLine(), span.lastLine());
	}

	private static TimelineLine skipped(Span span, String reason) {
		return new Skipped(reason, span.source(), span.firstLine(), span.lastLine());
	}

}
