package dev.festival.deck.pptx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.festival.deck.Deck;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.Length;
import dev.festival.deck.Theme;
import dev.festival.deck.WorstDecks;
import dev.festival.writeup.Stories;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What LibreOffice makes of our presentations; needs its {@code soffice} and poppler's
 * tools.
 */
@Tag("heavy")
class RenderedPptxTests {

	private final PptxWriter writer = new PptxWriter(Drawn::picture);

	@TempDir
	private Path folder;

	static Stream<Deck> decks() {
		return Stream.of(Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY), Decks.hostile(),
				Decks.petitions(Theme.NIGHT), Decks.petitions(Theme.PLAIN));
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everySlideIsAPageWithSomethingOnIt(Deck deck) throws Exception {
		Files.write(this.folder.resolve("deck.pptx"), this.writer.write(deck));
		List<Path> pages = new Impress(this.folder).pictures("deck.pptx");
		assertThat(pages).hasSameSizeAs(deck.slides());
		for (Path page : pages) {
			assertThat(inkOn(ImageIO.read(page.toFile()))).as(page.toString()).isGreaterThan(0.002);
		}
	}

	@Test
	void noTextOfASampleLeavesItsPlace() throws Exception {
		assertThat(Rendered.complaints(written(WorstDecks.samples()), this.folder)).isEmpty();
	}

	@Test
	void noTextLeavesItsPlaceHoweverLongItIs() throws Exception {
		assertThat(Rendered.complaints(written(WorstDecks.worst()), this.folder)).isEmpty();
	}

	/**
	 * The check can fail.
	 */
	@Test
	void textThatLeavesItsPlaceIsFound() throws Exception {
		byte[] overfull = Zips.changed(this.writer.write(Decks.petitions()), "ppt/slides/slide2.xml",
				(xml) -> xml.replace("nothing was lost.", "nothing was lost. ".repeat(30)));
		assertThat(Rendered.complaints(Map.of("overfull", overfull), this.folder)).isNotEmpty()
			.allSatisfy((complaint) -> assertThat(complaint).contains("slide 2"));
	}

	private Map<String, byte[]> written(Map<String, Deck> decks) {
		Map<String, byte[]> written = new LinkedHashMap<>();
		decks.forEach((name, deck) -> written.put(name, this.writer.write(deck)));
		return written;
	}

	/**
	 * The share of pixels that differ from the one in the corner.
	 */
	private static double inkOn(BufferedImage page) {
		int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
		return Arrays.stream(pixels).filter((pixel) -> pixel != pixels[0]).count() / (double) pixels.length;
	}

}
