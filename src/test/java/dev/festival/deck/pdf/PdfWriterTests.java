package dev.festival.deck.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.festival.deck.Chapter;
import dev.festival.deck.Deck;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.Length;
import dev.festival.deck.Theme;
import dev.festival.deck.Slide;
import dev.festival.pdf.Pdf;
import dev.festival.pdf.PdfPrinter;
import dev.festival.writeup.Stories;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slides as PDF.
 */
class PdfWriterTests {

	private static final PdfWriter WRITER = new PdfWriter(new PdfPrinter(), Drawn::picture);

	private static final LocalDate TODAY = Stories.TODAY;

	static Stream<Deck> decks() {
		return Stream.of(Decks.petitions(), Deck.of(Stories.petitions(), Length.FULL, TODAY), Decks.hostile());
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everySlideIsAPageWithABookmark(Deck deck) throws Exception {
		Pdf pdf = Pdf.read(WRITER.write(deck));
		assertThat(pdf.pages()).isEqualTo(deck.slides().size());
		assertThat(pdf.bookmarks()).hasSameSizeAs(deck.slides());
		assertThat(pdf.outside()).isEmpty();
		assertThat(pdf.about().getTitle()).isEqualTo(deck.title());
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everybodyCanReadIt(Deck deck) throws Exception {
		assertThat(Pdf.barriers(WRITER.write(deck))).isEmpty();
	}

	@Test
	void textIsInTheOrderOfTelling() throws Exception {
		Pdf pdf = Pdf.read(WRITER.write(Decks.petitions()));
		assertThat(pdf.text().replaceAll("\\s+", " ")).containsSubsequence("The migration that locked the", "SEV-2",
				"In short", "61 %", "of signatures failed", "14:02", "Impact started", "Four things",
				"No alert on lock waits", "What went well", "Follow-ups", "Asha", "moment of quiet reflection",
				"Thanks");
		assertThat(pdf.tags()).contains("H1", "H2", "H3", "L", "LI", "Table", "TH", "TD", "Figure");
		assertThat(pdf.descriptions()).containsExactly(
				"Where the time went, to scale: detect 3 min, understand 7 min, mitigate 17 min, recover 5 min",
				"Evidence for 14:08", "A graph that falls off a cliff at 14:02");
	}

	@Test
	void notesAreNotInIt() throws Exception {
		assertThat(Pdf.read(WRITER.write(Decks.petitions())).text()).doesNotContain("then breathe", "Pause.");
	}

	@Test
	void sameDeckGivesSameBytes() {
		assertThat(WRITER.write(Decks.petitions())).isEqualTo(WRITER.write(Decks.petitions()));
	}

	@Test
	void addressesAreLinks() throws Exception {
		Slide slide = new Slide.Questions("Open questions",
				List.of("Who reads https://graphs.example.org/d/7?from=1, and why?"), "");
		Deck deck = new Deck("Links", "Wren", Locale.UK, "links", Theme.PAPER, List.of(new Chapter(null, "Links", 1)),
				List.of(slide));
		assertThat(Pdf.read(WRITER.write(deck)).links()).containsExactly("https://graphs.example.org/d/7?from=1");
	}

	@Test
	void severalStoriesHaveABookmarkEach() throws Exception {
		Deck joined = joined(Decks.petitions());
		Pdf pdf = Pdf.read(WRITER.write(joined));
		assertThat(pdf.bookmarks()).contains("The migration that locked the petitions table", "  In short");
		assertThat(pdf.pages()).isEqualTo(joined.slides().size());
	}

	private static Deck joined(Deck deck) {
		return Deck.joined("Festival of failure", "Wren", "31", Theme.PAPER,
				List.of(new Slide.Title("Tonight", "Festival", "", "", "")), List.of(deck));
	}

}
