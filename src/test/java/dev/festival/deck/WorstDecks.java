package dev.festival.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Entry;
import dev.festival.deck.Slide.Factor;
import dev.festival.deck.Slide.Figure;
import dev.festival.deck.Slide.Moment;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.Slide.Phase;
import dev.festival.deck.Slide.Row;
import dev.festival.writeup.SampleTold;
import dev.festival.writeup.Stories;
import dev.festival.writeup.Story;

/**
 * Decks that are hard to fit, and those of all samples, by what is hard about them.
 */
public final class WorstDecks {

	private static final String LONG_TITLE = "What we believed about the queue, and why three hundred letters of it still fit on a slide without leaving it, "
		.repeat(4)
		.substring(0, 300);

	private static final List<Story> STORIES = SampleTold.all();

	private WorstDecks() {
	}

	/**
	 * Each sample write-up in each length.
	 */
	public static Map<String, Deck> samples() {
		Map<String, Deck> decks = new LinkedHashMap<>();
		STORIES.forEach((story) -> {
			for (Length length : Length.values()) {
				decks.put("sample " + story.writeUp().id() + " " + length, Deck.of(story, length, Stories.TODAY));
			}
		});
		return decks;
	}

	/**
	 * The samples told one after the other.
	 */
	public static Deck joined(int stories) {
		List<Story> samples = STORIES;
		return Deck.joined("Festival of failure", "Wren Baker", "festival", Theme.PAPER,
				List.of(new Slide.Title("Tonight", "Festival of failure", "", "We ask how, not who.", "")),
				IntStream.range(0, stories)
					.mapToObj((at) -> Deck.of(samples.get(at % samples.size()), Length.STANDARD, Stories.TODAY))
					.toList());
	}

	/**
	 * Too much of everything.
	 */
	public static Map<String, Deck> worst() {
		Map<String, Deck> decks = new LinkedHashMap<>();
		decks.put("hostile", Decks.hostile());
		decks.put("five hundred entries",
				deck(List.of(new Slide.TimelineEntries("What happened", Decks.entries(500), ""))));
		decks.put("sixty factors", deck(List.of(new Slide.Factors("Sixty things", Decks.factors(60), ""))));
		decks.put("long titles", everywhere(LONG_TITLE));
		decks.put("Chinese", everywhere(Decks.CHINESE + Decks.CHINESE));
		decks.put("Japanese", everywhere(Decks.JAPANESE.repeat(3)));
		decks.put("Arabic", everywhere(Decks.ARABIC));
		decks.put("Hebrew", everywhere(Decks.HEBREW));
		decks.put("emoji", everywhere("🎉🔥🤷🏽‍♀️👩‍👩‍👧‍👦".repeat(12)));
		decks.put("long words", everywhere(Decks.LONG_WORD.substring(0, 300)));
		decks.put("capitals", everywhere("WWW MMM ÄÖÜ ".repeat(25)));
		return decks;
	}

	private static Deck everywhere(String text) {
		List<Slide> slides = new ArrayList<>();
		List<Paragraph> paragraphs = List.of(new Paragraph(text, false), new Paragraph(text, true));
		slides.add(new Slide.Title(text, text, text, text, ""));
		slides.add(new Slide.Prose(text, paragraphs, ""));
		slides.add(new Slide.Impact(text, List.of(new Figure(text, text), new Figure("61 %", text)), paragraphs, ""));
		slides.add(new Slide.Phases(text,
				List.of(new Phase("detect", "3 min", 0.1, Tone.CORAL), new Phase(text, text, 0.2, Tone.MARIGOLD),
						new Phase("recover", "2 min", 0.7, Tone.TEAL)),
				List.of(new Moment(text, "14:02", text, Tone.CORAL), new Moment(text, text, text, Tone.TEAL)), ""));
		slides.add(new Slide.TimelineEntries(text,
				List.of(new Entry("14:02", Tone.CORAL, text, text, ""), new Entry(text, null, "", text, "")), ""));
		slides.add(new Slide.Factors(text, List.of(new Factor(text, text, text, text, Tone.SKY)), ""));
		for (int columns = 2; columns <= 3; columns++) {
			slides.add(new Slide.Columns(text,
					IntStream.range(0, columns)
						.mapToObj((at) -> new Column(text, List.of(text, text), Tone.TEAL))
						.toList(),
					""));
		}
		slides.add(new Slide.FollowUps(text,
				List.of(new Row(text, text, text, text, Tone.SKY), new Row(text, "Asha", "1 May", "Done", null)), ""));
		slides.add(new Slide.Bit(text, text, ""));
		slides.add(new Slide.Questions(text, List.of(text, text), ""));
		slides.add(new Slide.Thanks(text, paragraphs, ""));
		return deck(slides);
	}

	private static Deck deck(List<Slide> slides) {
		return Deck.fitted("Worst", "Wren Baker", Locale.UK, "worst", Theme.PAPER, null, slides);
	}

}
