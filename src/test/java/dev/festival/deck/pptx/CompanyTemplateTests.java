package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.festival.deck.Deck;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.Slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Decks on a company's own template.
 */
class CompanyTemplateTests {

	private final PptxWriter writer = new PptxWriter(Drawn::picture);

	static Stream<Arguments> good() {
		return Templates.good().entrySet().stream().map((one) -> arguments(one.getKey(), one.getValue()));
	}

	static Stream<Arguments> bad() {
		return Templates.bad().entrySet().stream().map((one) -> arguments(one.getKey(), one.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("good")
	void everySlideHasItsTitleAndNotes(String name, byte[] file) throws IOException {
		Deck deck = Decks.petitions();
		try (XMLSlideShow show = open(this.writer.write(deck, CompanyTemplate.of(file)))) {
			assertThat(show.getSlides()).as(name).hasSameSizeAs(deck.slides());
			for (int at = 0; at < deck.slides().size(); at++) {
				XSLFSlide slide = show.getSlides().get(at);
				assertThat(title(slide)).isEqualTo(deck.slides().get(at).title());
				assertThat(slide.getNotes()).isNotNull();
			}
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("good")
	void onlyColoursAndFontsOfTheirThemeAreUsed(String name, byte[] file) throws IOException {
		Zips.entries(this.writer.write(Decks.petitions(), CompanyTemplate.of(file))).forEach((part, bytes) -> {
			if (part.matches("ppt/slides/[^/]*\\.xml")) {
				assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name)
					.doesNotContain("srgbClr")
					.doesNotContainPattern("typeface=\"[^+]");
			}
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("good")
	void whatWasKeptIsATemplateAgain(String name, byte[] file) {
		CompanyTemplate once = CompanyTemplate.of(file);
		CompanyTemplate twice = CompanyTemplate.of(once.bytes());
		assertThat(twice.recognised()).as(name).isEqualTo(once.recognised());
		assertThat(twice.bytes().length).isLessThan(once.bytes().length + 200);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bad")
	void whatIsNoTemplateIsRefusedInASentence(String reason, byte[] file) {
		assertThatExceptionOfType(TemplateRefusedException.class).isThrownBy(() -> CompanyTemplate.of(file))
			.withMessageContaining(reason.substring(0, reason.indexOf(':')));
	}

	@Test
	void moreThanTwentyMegabytesAreRefused() {
		assertThatExceptionOfType(TemplateRefusedException.class)
			.isThrownBy(() -> CompanyTemplate.of(new byte[21 * 1024 * 1024]))
			.withMessageContaining("20 MB");
	}

	@Test
	void layoutsAreToldByTheirTypeTheirPlacesAndTheirNames() throws IOException {
		assertThat(layouts(Templates.narrow())).containsExactly("Title Slide", "Title and Content", "Title Only");
		Map<String, byte[]> good = Templates.good();
		assertThat(layouts(good.getOrDefault("German, without types", new byte[0]))).containsExactly("Titelfolie",
				"Titel und Inhalt", "Nur Titel");
		assertThat(layouts(good.getOrDefault("no title only", new byte[0]))).containsExactly("Title Slide",
				"Title and Content", "Title and Content");
		assertThat(layouts(good.getOrDefault("blank and nothing else", new byte[0]))).containsOnly("Blank");
	}

	@Test
	void slidesAndWhatOnlyTheyNeedAreNotKept() throws IOException {
		byte[] kept = CompanyTemplate.of(Templates.withSlides()).bytes();
		assertThat(Zips.entries(kept).keySet())
			.noneMatch((name) -> name.contains("/slides/") || name.contains("/media/"));
		assertThat(Templates.contains(Templates.withSlides(), "Secret roadmap")).isTrue();
		assertThat(Templates.contains(kept, "Secret roadmap")).isFalse();
		assertThat(Templates.contains(kept, "example.org")).isFalse();
	}

	@Test
	void runningTextStandsInTheirPlaceholders() throws IOException {
		Deck deck = Decks.petitions();
		try (XMLSlideShow show = open(this.writer.write(deck, CompanyTemplate.of(Templates.narrow())))) {
			for (int at = 0; at < deck.slides().size(); at++) {
				if (deck.slides().get(at) instanceof Slide.Prose) {
					assertThat(show.getSlides().get(at).getShapes())
						.allSatisfy((shape) -> assertThat(shape.getPlaceholder()).isNotNull());
				}
			}
		}
	}

	@Test
	void sameDeckGivesTheSameBytes() throws IOException {
		CompanyTemplate template = CompanyTemplate.of(Templates.narrow());
		assertThat(this.writer.write(Decks.hostile(), template))
			.isEqualTo(this.writer.write(Decks.hostile(), template));
	}

	private static List<String> layouts(byte[] file) {
		return CompanyTemplate.of(file).recognised().stream().map(CompanyTemplate.Recognised::layout).toList();
	}

	private static String title(XSLFSlide slide) {
		return Arrays.stream(slide.getPlaceholders())
			.filter((shape) -> shape.getTextType() == Placeholder.TITLE
					|| shape.getTextType() == Placeholder.CENTERED_TITLE)
			.findFirst()
			.orElseThrow()
			.getText();
	}

	private static XMLSlideShow open(byte[] file) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(file));
	}

}
