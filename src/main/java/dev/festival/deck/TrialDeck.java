package dev.festival.deck;

import java.util.List;
import java.util.Locale;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Entry;
import dev.festival.deck.Slide.Factor;
import dev.festival.deck.Slide.Figure;
import dev.festival.deck.Slide.Moment;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.Slide.Phase;
import dev.festival.deck.Slide.Row;

/**
 * A short deck with a slide of each kind, to see what a template makes of it.
 */
public final class TrialDeck {

	private TrialDeck() {
	}

	public static Deck make() {
		return Deck.fitted("A deck on trial", "Festival", Locale.UK, "deck-on-trial", Theme.PAPER, null, List.of(
				cover(), prose(), impact(), phases(), timeline(), factors(), columns(), followUps(),
				new Slide.Bit("The bit", "“We had a backup. It was of the backup.”", "Pause before it."),
				new Slide.Questions("Open questions",
						List.of("Who else restores from that place?", "What would have told us earlier?"), ""),
				new Slide.Thanks("Thanks", List.of(new Paragraph("Lin, for reading the runbook aloud.", false)), "")));
	}

	private static Slide cover() {
		return new Slide.Title("A deck on trial · told by Festival", "The backup that backed itself up",
				"SEV-3 · 14 November · 42 minutes",
				"Told to learn from, not for performance reviews. We ask how, not who.",
				"This deck shows what your template makes of the slides of a write-up.");
	}

	private static Slide prose() {
		return new Slide.Prose("In short",
				List.of(new Paragraph(
						"A restore took 42 minutes longer than we believed, since the backup held itself.", false),
						new Paragraph("Nothing was lost.", true), new Paragraph("Now we rehearse it monthly.", true)),
				"Three sentences, then breathe.");
	}

	private static Slide impact() {
		return new Slide.Impact("Who felt it",
				List.of(new Figure("42 min", "until things were back to normal"), new Figure("1,200", "orders waited"),
						new Figure("0", "were lost")),
				List.of(new Paragraph("Support answered all questions on the same day.", false)), "");
	}

	private static Slide phases() {
		return new Slide.Phases("42 minutes, in order", List.of(new Phase("detect", "4 min", 0.1, Tone.CORAL),
				new Phase("understand", "9 min", 0.2, Tone.MARIGOLD), new Phase("mitigate", "21 min", 0.5, Tone.VIOLET),
				new Phase("recover", "8 min", 0.2, Tone.TEAL)),
				List.of(new Moment("Impact started", "09:10", "The disk is full.", Tone.CORAL),
						new Moment("Detected", "09:14", "Orders wait.", Tone.MARIGOLD),
						new Moment("Resolved", "09:52", "Orders go through.", Tone.TEAL)),
				"");
	}

	private static Slide timeline() {
		return new Slide.TimelineEntries("What happened",
				List.of(new Entry("09:10", Tone.CORAL, "Impact started", "The disk of the order database is full.", ""),
						new Entry("09:14", Tone.MARIGOLD, "Detected", "An alert says that orders wait.", ""),
						new Entry("09:23", null, "Decision", "We restore, since that is fast, we believe.", ""),
						new Entry("09:52", Tone.TEAL, "Resolved", "All waiting orders have gone through.", "")),
				"");
	}

	private static Slide factors() {
		return new Slide.Factors("Two things made it possible", List.of(
				new Factor("Tooling", "Contributing", "The backup runs where it writes to",
						"Each night it grew by what it was the night before.", Tone.VIOLET),
				new Factor("Monitoring", "Slowed detection", "The alert counts files, not bytes", "", Tone.MARIGOLD)),
				"");
	}

	private static Slide columns() {
		return new Slide.Columns("How it went",
				List.of(new Column("What went well", List.of("Two people knew the restore."), Tone.TEAL),
						new Column("What was hard", List.of("The runbook had moved.", "Nobody knew to where."),
								Tone.MARIGOLD),
						new Column("Where we got lucky", List.of("It was a quiet morning."), Tone.SKY)),
				"");
	}

	private static Slide followUps() {
		return new Slide.FollowUps("Follow-ups",
				List.of(new Row("Keep backups elsewhere", "Asha", "18 Dec", "In progress", Tone.SKY),
						new Row("Rehearse a restore each month", "Lin", "30 Nov", "Done", Tone.TEAL)),
				"");
	}

}
