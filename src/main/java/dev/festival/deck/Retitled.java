package dev.festival.deck;

/**
 * Slides under another title and with other notes.
 */
final class Retitled {

	private Retitled() {
	}

	static Slide of(Slide slide, String title, String notes) {
		return switch (slide) {
			case Slide.Title cover ->
				new Slide.Title(cover.eyebrow(), title, cover.subtitle(), cover.blameless(), notes);
			case Slide.Prose prose -> new Slide.Prose(title, prose.paragraphs(), notes);
			case Slide.Impact impact -> new Slide.Impact(title, impact.figures(), impact.text(), notes);
			case Slide.Phases phases -> new Slide.Phases(title, phases.phases(), phases.moments(), notes);
			case Slide.TimelineEntries entries -> new Slide.TimelineEntries(title, entries.entries(), notes);
			case Slide.Factors factors -> new Slide.Factors(title, factors.factors(), notes);
			case Slide.Columns columns -> new Slide.Columns(title, columns.columns(), notes);
			case Slide.FollowUps followUps -> new Slide.FollowUps(title, followUps.rows(), notes);
			case Slide.Pictures pictures -> new Slide.Pictures(title, pictures.pictures(), notes);
			case Slide.Bit bit -> new Slide.Bit(title, bit.quote(), notes);
			case Slide.Questions questions -> new Slide.Questions(title, questions.questions(), notes);
			case Slide.Thanks thanks -> new Slide.Thanks(title, thanks.paragraphs(), notes);
		};
	}

}
