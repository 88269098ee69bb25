package dev.festival.deck.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.festival.deck.Chapter;
import dev.festival.deck.Deck;
import dev.festival.picture.PictureFile;
import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;
import dev.festival.pdf.Bar;
import dev.festival.pdf.PdfPrinter;

/**
 * Writes a deck as a PDF with a page for each slide, on light paper whatever its theme.
 * The same deck always gives the same bytes.
 */
@Component
public final class PdfWriter {

	private final PdfPrinter printer;

	private final PictureSource pictures;

	private final String style;

	public PdfWriter(PdfPrinter printer, PictureSource pictures) {
		this.printer = printer;
		this.pictures = pictures;
		try (InputStream resource = PdfWriter.class.getResourceAsStream("/deck/pdf.css")) {
			this.style = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The slides as the bytes of a .pdf file.
	 */
	public byte[] write(Deck deck) {
		Document page = Document.createShell("");
		page.child(0).attr("lang", deck.language().toLanguageTag());
		page.title(deck.title());
		describe(page, "author", deck.tellers());
		describe(page, "subject", "Written to learn from, not for performance reviews");
		page.head().appendElement("style").appendChild(new DataNode(this.style));
		bookmark(page, deck);
		Map<String, Optional<PictureFile>> read = new HashMap<>();
		PictureSource once = (address) -> read.computeIfAbsent(address, this.pictures::picture);
		boolean first = true;
		for (Slide slide : deck.slides()) {
			Painter.paint(page.body().appendElement("section").id("slide-" + page.body().childrenSize()), slide, first,
					once);
			first = false;
		}
		return this.printer.print(page, (address) -> bytes(address, once));
	}

	private static byte @Nullable [] bytes(String address, PictureSource pictures) {
		byte[] bar = Bar.picture(address);
		return (bar != null) ? bar : pictures.picture(address).map(PictureFile::bytes).orElse(null);
	}

	private static void describe(Document page, String name, String content) {
		page.head().appendElement("meta").attr("name", name).attr("content", content);
	}

	/**
	 * A bookmark for each slide; where there are several stories, below that of its
	 * story.
	 */
	private static void bookmark(Document page, Deck deck) {
		Element bookmarks = page.head().appendElement("bookmarks");
		List<Chapter> chapters = deck.chapters();
		int slide = 0;
		for (Chapter chapter : chapters) {
			int end = slide + chapter.slides();
			Element parent = bookmarks;
			if (chapters.size() > 1 && slide < end) {
				parent = bookmark(bookmarks, chapter.title(), slide);
			}
			while (slide < end) {
				bookmark(parent, deck.slides().get(slide).title(), slide);
				slide++;
			}
		}
	}

	private static Element bookmark(Element parent, String name, int slide) {
		return parent.appendElement("bookmark").attr("name", name).attr("href", "#slide-" + (slide + 1));
	}

}
