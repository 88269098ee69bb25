package dev.festival.deck;

import java.util.ArrayList;
import java.util.List;

import dev.festival.deck.Slide.Figure;
import dev.festival.deck.Slide.Moment;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.Slide.Phase;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;
import dev.festival.deck.text.Typeface;

/**
 * Makes slides of numbers and of phases fit.
 */
final class FitNumbers {

	private static final int MOST_FIGURES = 3;

	private static final int MOST_MOMENTS = 6;

	private static final Spot PHASE_NAME = new Spot(Typeface.BOLD, 160, 20, 1, 0, List.of(14));

	private FitNumbers() {
	}

	/**
	 * The first numbers with as much text as fits below; more of either follows.
	 */
	static List<Slide> impact(Slide.Impact impact) {
		List<Piece<Figure>> figures = impact.figures().stream().map(FitNumbers::figure).toList();
		if (figures.isEmpty()) {
			return Fit.prose(impact, impact.text());
		}
		List<Piece<Paragraph>> below = new ArrayList<>();
		List<Piece<Paragraph>> rest = new ArrayList<>(Sentences.shorten(impact.text()));
		while (!rest.isEmpty()) {
			below.add(rest.removeFirst());
			if (!Spots.BESIDE_FIGURES.fits(Fit.texts(Piece.items(below)))) {
				rest.addFirst(below.removeLast());
				break;
			}
		}
		List<Slide> slides = new ArrayList<>();
		for (List<Piece<Figure>> page : Pages.split(figures, MOST_FIGURES, (items, share) -> true)) {
			Scissors scissors = new Scissors(slides.isEmpty() ? impact.notes() : "");
			page.forEach((piece) -> scissors.note(piece.notes()));
			below.forEach((piece) -> scissors.note(piece.notes()));
			slides.add(new Slide.Impact(scissors.cut(Spots.TITLE, impact.title()), Piece.items(page),
					Piece.items(below), scissors.notes()));
			below.clear();
		}
		Slide.Prose further = new Slide.Prose(impact.title() + ", continued", Piece.items(rest), "");
		slides.addAll(Fit.prose(further, further.paragraphs()));
		return slides;
	}

	private static Piece<Figure> figure(Figure figure) {
		return Piece.of((scissors) -> new Figure(scissors.cut(Spots.FIGURE, figure.value()),
				scissors.cut(Spots.FIGURE_LABEL, figure.label())));
	}

	static List<Slide> phases(Slide.Phases phases) {
		if (phases.phases().isEmpty() && phases.moments().isEmpty()) {
			return List.of();
		}
		Scissors scissors = new Scissors(phases.notes());
		List<Phase> bar = phases.phases()
			.stream()
			.map((phase) -> new Phase(scissors.cut(PHASE_NAME, phase.name()),
					scissors.cut(PHASE_NAME, phase.duration()), phase.share(), phase.tone()))
			.toList();
		List<Spot> cells = Spots.MOMENTS.cells(Math.clamp(phases.moments().size(), 1, MOST_MOMENTS));
		List<Moment> moments = phases.moments()
			.stream()
			.limit(MOST_MOMENTS)
			.map((moment) -> new Moment(scissors.cut(cells.get(1), moment.name()),
					scissors.cut(cells.get(0), moment.time()), scissors.cut(cells.get(2), moment.text()),
					moment.tone()))
			.toList();
		return List.of(new Slide.Phases(scissors.cut(Spots.TITLE, phases.title()), bar, moments, scissors.notes()));
	}

}
