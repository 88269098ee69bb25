package dev.festival.deck;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Long paragraphs made into short ones: between sentences if that is enough, else where a
 * line may break.
 */
final class Sentences {

	private static final Spot SHORT = Spots.BODY.withSizes(20, 20).withHeight(5.2 * 20 * 1.05 * 1.21);

	private Sentences() {
	}

	/**
	 * Short paragraphs with the same text; only a word too long for one is cut.
	 */
	static List<Piece<Paragraph>> shorten(List<Paragraph> paragraphs) {
		List<Piece<Paragraph>> pieces = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			boolean listItem = paragraph.listItem();
			for (String text : split(CleanText.line(paragraph.text()),
					BreakIterator.getSentenceInstance(Locale.ROOT))) {
				boolean bulleted = listItem;
				pieces.add(Piece.of((scissors) -> new Paragraph(scissors.cut(SHORT, text), bulleted)));
				listItem = false;
			}
		}
		return pieces;
	}

	private static List<String> split(String text, BreakIterator borders) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (String unit : units(text, borders)) {
			if (!part.isEmpty() && !SHORT.fits(part + unit)) {
				parts.add(part.toString().strip());
				part.setLength(0);
			}
			part.append(unit);
		}
		if (!part.isEmpty()) {
			parts.add(part.toString().strip());
		}
		return parts;
	}

	private static List<String> units(String text, BreakIterator borders) {
		if (SHORT.fits(text)) {
			return text.isEmpty() ? List.of() : List.of(text);
		}
		List<String> units = new ArrayList<>();
		borders.setText(text);
		int start = borders.first();
		for (int end = borders.next(); end != BreakIterator.DONE; start = end, end = borders.next()) {
			String unit = text.substring(start, end);
			if (SHORT.fits(unit)) {
				units.add(unit);
			}
			else {
				units.addAll(lines(unit));
			}
		}
		return units;
	}

	private static List<String> lines(String sentence) {
		List<String> units = new ArrayList<>();
		BreakIterator borders = BreakIterator.getLineInstance(Locale.ROOT);
		borders.setText(sentence);
		int start = borders.first();
		for (int end = borders.next(); end != BreakIterator.DONE; start = end, end = borders.next()) {
			units.add(sentence.substring(start, end));
		}
		return units;
	}

}
