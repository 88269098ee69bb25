package dev.festival.deck;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Entry;
import dev.festival.deck.Slide.Figure;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.text.Spots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FitTests {

	private static final String SENTENCE = "On-call sees 400 sessions waiting on one relation and links it to the deploy. ";

	@Test
	void emptyPartsMakeNoSlide() {
		List<Slide> empty = List.of(new Slide.Prose("In short", List.of(), "Notes"),
				new Slide.Prose("In short", List.of(new Paragraph("  \n", false)), ""),
				new Slide.Impact("Impact", List.of(), List.of(), ""),
				new Slide.Phases("Phases", List.of(), List.of(), ""),
				new Slide.TimelineEntries("What happened", List.of(), ""), new Slide.Factors("Factors", List.of(), ""),
				new Slide.Columns("Columns", List.of(new Column("Hard", List.of(" "), Tone.SKY)), ""),
				new Slide.FollowUps("Follow-ups", List.of(), ""), new Slide.Bit("The bit", " ", ""),
				new Slide.Questions("Questions", List.of(""), ""), new Slide.Thanks("Thanks", List.of(), ""));
		assertThat(Fit.slides(empty)).isEmpty();
	}

	@Test
	void titleOfThreeHundredLettersFitsOrStandsInFullInTheNotes() {
		String title = "Every word of this title matters to somebody. ".repeat(7).substring(0, 300);
		Slide.Title cover = (Slide.Title) fit(new Slide.Title("told by", title, "", "", "")).getFirst();
		assertThat(Spots.COVER_TITLE.fits(cover.title())).isTrue();
		Slide.Prose prose = (Slide.Prose) fit(new Slide.Prose(title, List.of(new Paragraph("Text", false)), "Say it."))
			.getFirst();
		assertThat(Spots.TITLE.fits(prose.title())).isTrue();
		assertThat(prose.title()).endsWith("…");
		assertThat(prose.notes()).isEqualTo("Say it.\nIn full: " + title.strip());
	}

	@Test
	void ninetyThreeEntriesStandInOrderAtMostEightOnASlide() {
		List<Entry> entries = IntStream.range(0, 93)
			.mapToObj((at) -> new Entry("14:00", null, "", "Entry " + at, ""))
			.toList();
		List<Slide> slides = fit(new Slide.TimelineEntries("What happened", entries, "Slowly."));
		assertThat(slides).hasSize(12);
		assertThat(slides).allSatisfy((slide) -> assertThat(entries(slide)).hasSizeLessThanOrEqualTo(8));
		assertThat(slides.stream().flatMap((slide) -> entries(slide).stream()).toList()).isEqualTo(entries);
		assertThat(slides).first().extracting(Slide::title).isEqualTo("What happened (1 of 12)");
		assertThat(slides).last().extracting(Slide::title).isEqualTo("What happened (12 of 12)");
	}

	@Test
	void longEntriesShareASlideWithFewer() {
		List<Entry> entries = IntStream.range(0, 8)
			.mapToObj((at) -> new Entry("14:00", null, "", SENTENCE.repeat(3), ""))
			.toList();
		assertThat(fit(new Slide.TimelineEntries("What happened", entries, ""))).hasSizeGreaterThan(1);
	}

	@Test
	void whatWasBelievedIsForTheNotes() {
		Entry entry = new Entry("14:02", null, "", "All quiet.", "Believed then: it is the cache");
		Slide slide = fit(new Slide.TimelineEntries("What happened", List.of(entry), "Slowly.")).getFirst();
		assertThat(slide.notes()).isEqualTo("Slowly.\n14:02 Believed then: it is the cache");
	}

	@Test
	void longTextContinuesBetweenSentences() {
		String text = IntStream.range(0, 24)
			.mapToObj((at) -> "This is sentence number " + at + " of a text that goes on for quite a while.")
			.collect(Collectors.joining(" "));
		List<Slide> slides = fit(new Slide.Prose("In short", List.of(new Paragraph(text, false)), ""));
		assertThat(slides).hasSizeBetween(2, 4);
		assertThat(slides.stream().flatMap((slide) -> paragraphs(slide).stream()))
			.allMatch((part) -> part.endsWith("."));
		assertThat(slides.stream().flatMap((slide) -> paragraphs(slide).stream()).collect(Collectors.joining(" ")))
			.isEqualTo(text);
	}

	@Test
	void paragraphsOfATextStayWhole() {
		List<Paragraph> paragraphs = IntStream.range(0, 9)
			.mapToObj((at) -> new Paragraph((at + " " + SENTENCE.repeat(2)).strip(), true))
			.toList();
		List<Slide> slides = fit(new Slide.Prose("In short", paragraphs, ""));
		assertThat(slides).hasSizeGreaterThan(1);
		assertThat(slides.stream().flatMap((slide) -> ((Slide.Prose) slide).paragraphs().stream()).toList())
			.isEqualTo(paragraphs);
	}

	@Test
	void endlessTextGoesOnInTheNotes() {
		List<Slide> slides = assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> fit(new Slide.Prose("In short", List.of(new Paragraph(SENTENCE.repeat(2_500), false)), "")));
		assertThat(slides).hasSize(4);
		assertThat(slides.getLast().notes()).contains("It goes on: On-call").hasSizeGreaterThan(150_000);
	}

	@Test
	void wordOfFiveHundredLettersIsCutAndStandsInFullInTheNotes() {
		Slide slide = fit(new Slide.Prose("In short", List.of(new Paragraph(Decks.LONG_WORD, false)), "")).getFirst();
		assertThat(paragraphs(slide).getFirst()).startsWith("Donaudampf").endsWith("…");
		assertThat(slide.notes()).isEqualTo("In full: " + Decks.LONG_WORD);
	}

	@Test
	void longTextWithoutSpacesIsSplitBetweenIdeographs() {
		String text = Decks.JAPANESE.replace("。", "、").repeat(12);
		List<Slide> slides = fit(new Slide.Prose("要約", List.of(new Paragraph(text, false)), ""));
		assertThat(slides).hasSizeGreaterThan(1);
		assertThat(slides.stream().flatMap((slide) -> paragraphs(slide).stream()).collect(Collectors.joining()))
			.isEqualTo(text);
	}

	@Test
	void rightToLeftTextKeepsItsOrder() {
		Slide.Bit bit = (Slide.Bit) fit(new Slide.Bit("The bit", Decks.HEBREW, "")).getFirst();
		assertThat(bit.quote()).isEqualTo(Decks.HEBREW);
	}

	@Test
	void controlCharactersAreLeftOut() {
		Slide.Bit bit = (Slide.Bit) fit(new Slide.Bit("The bit", "a\u0000b\u000b c\ud83d d\n\te", "x\u0007y"))
			.getFirst();
		assertThat(bit.quote()).isEqualTo("ab c d e");
		assertThat(bit.notes()).isEqualTo("xy");
	}

	@Test
	void twelveFactorsContinueOnFurtherSlides() {
		List<Slide> slides = fit(new Slide.Factors("Twelve things", Decks.factors(12), ""));
		assertThat(slides).hasSizeGreaterThanOrEqualTo(3);
		assertThat(slides).allSatisfy((slide) -> assertThat(((Slide.Factors) slide).factors()).hasSizeBetween(1, 4));
		assertThat(slides.stream().mapToInt((slide) -> ((Slide.Factors) slide).factors().size()).sum()).isEqualTo(12);
	}

	@Test
	void atMostSevenFollowUpsStandOnASlide() {
		List<Slide.Row> rows = IntStream.range(0, 15)
			.mapToObj((at) -> new Slide.Row("Follow-up " + at, "Asha", "18 Dec 2026", "Open", null))
			.toList();
		assertThat(fit(new Slide.FollowUps("Follow-ups", rows, "")))
			.extracting((slide) -> ((Slide.FollowUps) slide).rows().size())
			.containsExactly(5, 5, 5);
	}

	@Test
	void fourthNumberGetsASlideOfItsOwn() {
		List<Figure> figures = IntStream.range(0, 4).mapToObj((at) -> new Figure(at + " %", "of all")).toList();
		assertThat(fit(new Slide.Impact("Impact", figures, List.of(), ""))).hasSize(2);
	}

	@Test
	void textThatHasNoRoomBesideNumbersFollows() {
		List<Slide> slides = fit(new Slide.Impact("Impact", List.of(new Figure("61 %", "of all")),
				List.of(new Paragraph(SENTENCE.repeat(10), false)), ""));
		assertThat(slides.getFirst()).isInstanceOf(Slide.Impact.class);
		assertThat(slides.getLast()).isInstanceOf(Slide.Prose.class);
		assertThat(slides.getLast().title()).startsWith("Impact, continued");
	}

	@Test
	void onlyColumnGetsTheWholeSlide() {
		List<Slide> slides = fit(
				new Slide.Columns("How it went", List.of(new Column("What went well", List.of(), Tone.TEAL),
						new Column("What was hard", List.of("Three dashboards"), Tone.MARIGOLD)), ""));
		assertThat(slides)
			.containsExactly(new Slide.Prose("What was hard", List.of(new Paragraph("Three dashboards", true)), ""));
	}

	@Test
	void columnThatIsTooLongContinuesBesideTheOthers() {
		List<String> many = IntStream.range(0, 10).mapToObj((at) -> "Something that went well " + at).toList();
		List<Slide> slides = fit(new Slide.Columns("How it went", List.of(new Column("What went well", many, Tone.TEAL),
				new Column("What was hard", List.of("Three dashboards"), Tone.MARIGOLD)), ""));
		assertThat(slides).hasSize(2);
		assertThat(slides.getLast()).isInstanceOf(Slide.Prose.class);
	}

	@Test
	void slidesOfALongStoryAreAboutEquallyFull() {
		List<Slide.Factor> factors = IntStream.range(0, 5)
			.mapToObj((at) -> new Slide.Factor("Code", "Contributing", "Factor " + at, SENTENCE.repeat(2), Tone.SKY))
			.toList();
		assertThat(fit(new Slide.Factors("Five things", factors, "")))
			.extracting((slide) -> ((Slide.Factors) slide).factors().size())
			.containsExactly(3, 2);
	}

	private static List<Slide> fit(Slide slide) {
		return Fit.slides(List.of(slide));
	}

	private static List<Entry> entries(Slide slide) {
		return ((Slide.TimelineEntries) slide).entries();
	}

	private static List<String> paragraphs(Slide slide) {
		return ((Slide.Prose) slide).paragraphs().stream().map(Paragraph::text).toList();
	}

}
