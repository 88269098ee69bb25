package dev.festival.deck.pptx;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.festival.deck.Deck;
import dev.festival.deck.Length;
import dev.festival.deck.Theme;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.writeup.Stories;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What LibreOffice makes of our presentations; needs its {@code soffice} and poppler's
 * tools.
 */
@Tag("heavy")
class RenderedPptxTests {

	private static final Pattern WORD = Pattern
		.compile("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">");

	@TempDir
	private Path folder;

	static Stream<Deck> decks() {
		return Stream.of(Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY), Decks.hostile(),
				Decks.petitions(Theme.NIGHT), Decks.petitions(Theme.PLAIN));
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everySlideIsAPageWithSomethingOnItAndNothingBesideIt(Deck deck) throws Exception {
		Files.write(this.folder.resolve("deck.pptx"), new PptxWriter(Drawn::picture).write(deck));
		run("soffice", "--headless", "-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to",
				"pdf", "deck.pptx");
		run("pdftoppm", "-r", "20", "-png", "deck.pdf", "page");
		List<Path> pages = pages();
		assertThat(pages).hasSameSizeAs(deck.slides());
		for (Path page : pages) {
			assertThat(inkOn(ImageIO.read(page.toFile()))).as(page.toString()).isGreaterThan(0.002);
		}
		run("pdftotext", "-bbox", "deck.pdf", "words.html");
		assertThat(WORD.matcher(Files.readString(this.folder.resolve("words.html"))).results().toList()).isNotEmpty()
			.allSatisfy((word) -> {
				assertThat(Double.parseDouble(word.group(1))).isGreaterThan(70);
				assertThat(Double.parseDouble(word.group(2))).isGreaterThan(30);
				assertThat(Double.parseDouble(word.group(3))).isLessThan(892);
				assertThat(Double.parseDouble(word.group(4))).isLessThan(520);
			});
	}

	/**
	 * The share of pixels that differ from the one in the corner.
	 */
	private static double inkOn(BufferedImage page) {
		int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
		return Arrays.stream(pixels).filter((pixel) -> pixel != pixels[0]).count() / (double) pixels.length;
	}

	private List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(".png")).sorted().toList();
		}
	}

	private void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(new File(this.folder.toFile(), "output.txt"))
			.start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
	}

}
