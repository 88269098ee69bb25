package dev.festival.deck;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.festival.markdown.Markdown;
import dev.festival.writeup.Retold;
import dev.festival.writeup.Stories;
import dev.festival.writeup.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a teller decides about slides holds, whatever becomes of the story.
 */
class ArrangementTests {

	private final Story story = Stories.petitions();

	private final Arrangement arrangement = new Arrangement(this.story.writeUp().id());

	@Test
	void slideGoesWhereItIsPut() {
		this.arrangement.move("the-bit", "impact");
		assertThat(titles()).containsSubsequence("In short", "The bit", "Impact");
		this.arrangement.move("the-bit", null);
		assertThat(titles()).endsWith("Thanks", "The bit");
		this.arrangement.move("the-bit", "the-bit");
		assertThat(titles()).endsWith("Thanks", "The bit");
	}

	@Test
	void hiddenSlideIsLeftOutAndComesBackWhereItWas() {
		List<String> before = titles();
		this.arrangement.hide("impact", true);
		assertThat(titles()).doesNotContain("Impact").hasSize(before.size() - 1);
		this.arrangement.hide("impact", false);
		assertThat(titles()).isEqualTo(before);
	}

	@Test
	void slideSaysWhatItsTellerWrote() {
		this.arrangement.retell("impact", words("It hurt", "Say it slowly.", ""), fingerprint("impact"));
		assertThat(deck().slides()).filteredOn((slide) -> slide.title().equals("It hurt"))
			.singleElement()
			.isInstanceOf(Slide.Impact.class)
			.extracting(Slide::notes)
			.isEqualTo("Say it slowly.");
		this.arrangement.takeBack("impact");
		assertThat(titles()).contains("Impact");
	}

	@Test
	void ownSlideStandsBeforeTheThanks() {
		String key = this.arrangement.add(words("A picture of it", "Point at it.", "One line.\n\n- an item"));
		assertThat(titles()).endsWith("A picture of it", "Thanks");
		Slide.Prose own = (Slide.Prose) deck().slides().get(deck().slides().size() - 2);
		assertThat(own.paragraphs()).containsExactly(new Slide.Paragraph("One line.", false),
				new Slide.Paragraph("an item", true));
		this.arrangement.takeBack(key);
		assertThat(titles()).doesNotContain("A picture of it");
		assertThat(this.arrangement.add(words("Another", "", "x"))).isNotEqualTo(key);
	}

	@Test
	void wordsForAnotherStateOfTheStoryAreStale() {
		this.arrangement.retell("impact", words("It hurt", "", ""), fingerprint("impact"));
		assertThat(told("impact").stale()).isFalse();
		this.arrangement.retell("impact", words("It hurt", "", ""), "of something else");
		assertThat(told("impact").stale()).isTrue();
		this.arrangement.retell("impact", words("", "", ""), "of something else");
		assertThat(told("impact").stale()).isFalse();
	}

	@Test
	void passingTimeAloneMakesNothingStale() {
		String then = Fingerprint.of(slide("follow-ups", 0));
		assertThat(Fingerprint.of(slide("follow-ups", 30))).isEqualTo(then);
	}

	@Test
	void whatTheTellerWroteIsSaidInTheWordsOfTheTelling() {
		this.arrangement.retell("impact", words("Wren was there", "Ask Wren.", ""), "");
		this.arrangement.add(words("Wren again", "And Wren.", "Wren said so."));
		UnaryOperator<Markdown> roles = (text) -> new Markdown(text.source().replace("Wren", "the teller"));
		Deck deck = Deck.of(new Retold(this.story, (texts) -> roles), this.arrangement, Length.FULL, Stories.TODAY);
		assertThat(deck.slides()).extracting(Slide::title)
			.contains("the teller was there", "the teller again")
			.noneMatch((title) -> title.startsWith("Wren"));
		assertThat(deck.slides().toString()).contains("the teller said so.", "Ask the teller.", "And the teller.");
	}

	@Test
	void slideThatIsNotThereIsRefused() {
		for (String key : List.of("nonsense", "own-7", "")) {
			assertThatThrownBy(() -> this.arrangement.hide(key, true)).isInstanceOf(NoSuchSlideException.class);
			assertThatThrownBy(() -> this.arrangement.move("impact", key)).isInstanceOf(NoSuchSlideException.class);
		}
	}

	@Test
	void deckHoldsThirtySlidesOfOnesOwn() {
		for (int number = 0; number < 30; number++) {
			this.arrangement.add(words("Slide " + number, "", ""));
		}
		assertThatThrownBy(() -> this.arrangement.add(words("One more", "", "")))
			.isInstanceOf(TooManySlidesException.class);
	}

	private static ArrangedSlide.Words words(String title, String notes, String text) {
		return new ArrangedSlide.Words(title, notes, new Markdown(text));
	}

	private List<String> titles() {
		return deck().slides().stream().map(Slide::title).toList();
	}

	private Deck deck() {
		return Deck.of(Retold.asWritten(this.story), this.arrangement, Length.FULL, Stories.TODAY);
	}

	private String fingerprint(String key) {
		return Fingerprint.of(slide(key, 0));
	}

	private Slide slide(String key, int daysLater) {
		return new StorySlides(this.story, Length.FULL, Stories.TODAY.plusDays(daysLater)).all()
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow()
			.slide();
	}

	private ToldSlide told(String key) {
		return this.arrangement
			.tell(new StorySlides(this.story, Length.FULL, Stories.TODAY).all(), UnaryOperator.identity())
			.stream()
			.filter((one) -> one.arranged().key().equals(key))
			.findFirst()
			.orElseThrow();
	}

}
