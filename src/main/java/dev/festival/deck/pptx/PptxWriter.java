package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;

import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

import org.springframework.stereotype.Component;

import dev.festival.deck.Deck;
import dev.festival.deck.PictureBudget;
import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;
import dev.festival.writeup.WriteUpId;

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

	private final Map<String, OurLayout> layouts;

	private final PictureSource pictures;

	public PptxWriter(PictureSource pictures) {
		this.pictures = pictures;
		try (InputStream resource = PptxWriter.class.getResourceAsStream("/deck/festival.pptx")) {
			this.template = Objects.requireNonNull(resource).readAllBytes();
			try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(this.template))) {
				this.layouts = OurLayout.all(show);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The presentation as the bytes of a .pptx file.
	 */
	public byte[] write(Deck deck) {
		return write(deck, null);
	}

	/**
	 * The same on a company's template, if there is one.
	 */
	public byte[] write(Deck deck, @Nullable CompanyTemplate company) {
		return write(deck, company, null);
	}

	/**
	 * The same, leading back to the stories.
	 * @param writeUps the address below which the stories are, or nothing for people who
	 * can't read them there
	 */
	public byte[] write(Deck deck, @Nullable CompanyTemplate company, @Nullable String writeUps) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
		MAKING.acquireUninterruptibly();
		try {
			write(deck, company, writeUps, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			MAKING.release();
		}
		return out.toByteArray();
	}

	private void write(Deck deck, @Nullable CompanyTemplate company, @Nullable String writeUps, OutputStream out)
			throws IOException {
		byte[] base = (company != null) ? company.bytes() : this.template;
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(base))) {
			describe(show, deck);
			SlidePainter painter = painter(show, deck, company);
			for (int at = 0; at < deck.slides().size(); at++) {
				Slide slide = deck.slides().get(at);
				painter.paint(slide);
				if (slide instanceof Slide.Title && writeUps != null) {
					lead(show.getSlides().getLast(), deck.chapterOf(at).writeUp(), writeUps);
				}
			}
			zip(show, out);
		}
	}

	/**
	 * Lets the title of a slide lead to its story, as a shape: text that does is
	 * underlined.
	 */
	private static void lead(XSLFSlide slide, @Nullable WriteUpId story, String writeUps) {
		if (story == null) {
			return;
		}
		for (CTShape shape : slide.getXmlObject().getCSld().getSpTree().getSpList()) {
			CTPlaceholder placeholder = shape.getNvSpPr().getNvPr().getPh();
			if (placeholder != null && (placeholder.getType() == STPlaceholderType.CTR_TITLE
					|| placeholder.getType() == STPlaceholderType.TITLE)) {
				CTHyperlink link = shape.getNvSpPr().getCNvPr().addNewHlinkClick();
				link.setId(slide.getPackagePart()
					.addExternalRelationship(writeUps + story.number(), XSLFRelation.HYPERLINK.getRelation())
					.getId());
				link.setTooltip("Read it in Festival");
			}
		}
	}

	private SlidePainter painter(XMLSlideShow show, Deck deck, @Nullable CompanyTemplate company) {
		if (company != null) {
			return new CompanyPainter(show, deck.language(), company.layouts(), this.layouts,
					new PictureBudget(this.pictures));
		}
		Look.give(show, deck.theme());
		return new Painter(show, deck.language(), new PictureBudget(this.pictures));
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
		properties.setCategory("Festival");
		properties.setSubjectProperty("Written to learn from, not for performance reviews");
		properties.getUnderlyingProperties().setLanguageProperty(Optional.of(deck.language().toLanguageTag()));
	}

}
