package dev.festival.deck.pptx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.festival.deck.Deck;
import dev.festival.deck.Length;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.writeup.Stories;

/**
 * Writes the decks of the tests into a folder, to look at.
 */
final class PptxPictures {

	private PptxPictures() {
	}

	static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Files.write(folder.resolve("petitions.pptx"), new PptxWriter(Drawn::picture).write(Decks.petitions()));
		Files.write(folder.resolve("story.pptx"),
				new PptxWriter(Drawn::picture).write(Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY)));
		Files.write(folder.resolve("hostile.pptx"), new PptxWriter(Drawn::picture).write(Decks.hostile()));
	}

}
