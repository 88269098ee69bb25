package dev.festival.deck.pptx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.festival.deck.Deck;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.Length;
import dev.festival.writeup.Stories;

/**
 * Writes the decks of the tests into a folder, to look at; on the templates that are
 * named, too.
 */
final class PptxPictures {

	private PptxPictures() {
	}

	static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		PptxWriter writer = new PptxWriter(Drawn::picture);
		Files.write(folder.resolve("petitions.pptx"), writer.write(Decks.petitions()));
		Files.write(folder.resolve("story.pptx"),
				writer.write(Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY)));
		Files.write(folder.resolve("hostile.pptx"), writer.write(Decks.hostile()));
		for (int at = 1; at < arguments.length; at++) {
			Path file = Path.of(arguments[at]);
			CompanyTemplate template = CompanyTemplate.of(Files.readAllBytes(file));
			String name = String.valueOf(file.getFileName());
			Files.write(folder.resolve("petitions-" + name), writer.write(Decks.petitions(), template));
			Files.write(folder.resolve("hostile-" + name), writer.write(Decks.hostile(), template));
			Files.write(folder.resolve("base-" + name), template.bytes());
		}
	}

}
