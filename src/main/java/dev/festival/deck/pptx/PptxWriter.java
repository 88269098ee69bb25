package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

import org.springframework.stereotype.Component;

import dev.festival.deck.Deck;
import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;

/**
 * Writes a deck as a PowerPoint presentation made from our template. The same deck always
 * gives the same bytes.
 */
@Component
public final class PptxWriter {

	/**
	 * While it is made, a show takes as much memory as hundreds of pages. More at once
	 * than there are processors would each take as long and need that much more.
	 */
	private static final Semaphore MAKING = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	private static final ReentrantLock ZIPPING = new ReentrantLock();

	private final byte[] template;

	private final PictureSource pictures;

	public PptxWriter(PictureSource pictures) {
		this.pictures = pictures;
		try (InputStream resource = PptxWriter.class.getResourceAsStream("/deck/festival.pptx")) {
			this.template = Objects.requireNonNull(resource).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The presentation as the bytes of a .pptx file.
	 */
	public byte[] write(Deck deck) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
		MAKING.acquireUninterruptibly();
		try {
			write(deck, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			MAKING.release();
		}
		return out.toByteArray();
	}

	/**
	 * Writes the presentation, and leaves the stream open.
	 */
	public void write(Deck deck, OutputStream out) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(this.template))) {
			Look.give(show, deck.theme());
			describe(show, deck);
			Painter painter = new Painter(show, deck.language(), this.pictures);
			for (Slide slide : deck.slides()) {
				painter.paint(slide);
			}
			zip(show, out);
		}
	}

	/**
	 * Entries of the archive would bear the time of writing; POI has one switch against
	 * that for all threads.
	 */
	private static void zip(XMLSlideShow show, OutputStream out) throws IOException {
		ZIPPING.lock();
		try {
			Reproducibility.runWithSourceDateEpoch(() -> show.write(out));
		}
		finally {
			ZIPPING.unlock();
		}
	}

	private static void describe(XMLSlideShow show, Deck deck) {
		CoreProperties properties = show.getProperties().getCoreProperties();
		properties.setTitle(deck.title());
		properties.setCreator(deck.tellers());
		properties.setSubjectProperty("Written to learn from, not for performance reviews");
		properties.getUnderlyingProperties().setLanguageProperty(Optional.of(deck.language().toLanguageTag()));
	}

}
