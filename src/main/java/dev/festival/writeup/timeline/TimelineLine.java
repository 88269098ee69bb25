package dev.festival.writeup.timeline;

import dev.festival.writeup.Precision;
import dev.festival.writeup.Moment;
import dev.festival.writeup.EntryKind;
import java.time.Instant;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What was made of one or more lines of pasted timeline text; together these cover every
 * line that is not blank, in order.
 */
public sealed interface TimelineLine {

	/**
	 * The lines as they were typed.
	 */
	String source();

	/**
	 * The number of the first line, counted from one.
	 */
	int firstLine();

	/**
	 * The number of the last line, never less than the first.
	 */
	int lastLine();

	/**
	 * A line that reads as an entry. With an unknown precision the time only keeps its
	 * place.
	 *
	 * @param local the same time on the clocks of the write-up's zone
	 * @param evidenceLink an address that stood last in the line
	 * @param note in sentences, what was assumed; empty when nothing was
	 */
	record Understood(Instant at, Precision precision, String text, EntryKind guess, @Nullable Moment suggestion,
			@Nullable String evidenceLink, LocalDateTime local, String source, int firstLine, int lastLine,
			String note) implements TimelineLine {

		Understood withSuggestion(Moment moment) {
			return new Understood(this.at, this.precision, this.text, this.guess, moment, this.evidenceLink, this.local,
					this.source, this.firstLine, this.lastLine, this.note);
		}

		Understood withRemark(String sentence) {
			return new Understood(this.at, this.precision, this.text, this.guess, this.suggestion, this.evidenceLink,
					this.local, this.source, this.firstLine, this.lastLine, (this.note + " " + sentence).strip());
		}

	}

	/**
	 * Words without a time that may still become an entry.
	 *
	 * @param text the words without list marks
	 * @param at where such an entry would stand: at the time of the entry before it
	 */
	record Unclear(String text, String reason, Instant at, String source, int firstLine,
			int lastLine) implements TimelineLine {
	}

	/**
	 * A line that is not an entry, such as a heading.
	 */
	record Skipped(String reason, String source, int firstLine, int lastLine) implements TimelineLine {
	}

}
