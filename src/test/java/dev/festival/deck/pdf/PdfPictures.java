package dev.festival.deck.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.festival.deck.Deck;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.Length;
import dev.festival.pdf.PdfPrinter;
import dev.festival.writeup.Stories;

/**
 * Writes the decks of the tests into a folder, to look at.
 */
final class PdfPictures {

	private PdfPictures() {
	}

	static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		PdfWriter writer = new PdfWriter(new PdfPrinter(), Drawn::picture);
		Files.write(folder.resolve("petitions.pdf"), writer.write(Decks.petitions()));
		Files.write(folder.resolve("story.pdf"),
				writer.write(Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY)));
		Files.write(folder.resolve("hostile.pdf"), writer.write(Decks.hostile()));
	}

}
