package dev.festival.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

import org.springframework.stereotype.Component;

/**
 * Prints pages as PDF: tagged, in our own fonts, with nothing on them that the page
 * didn't bring along. The same page always gives the same bytes.
 */
@Component
public final class PdfPrinter {

	/**
	 * While it is made, a document takes as much memory as hundreds of pages. More at
	 * once than there are processors would each take as long and need that much more.
	 */
	private static final Semaphore PRINTING = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	static {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	private final Fonts fonts;

	public PdfPrinter() {
		this(new Fonts(MachineFonts.usual()));
	}

	PdfPrinter(Fonts fonts) {
		this.fonts = fonts;
	}

	/**
	 * The page as the bytes of a PDF; it is changed by that.
	 * @param page with its language, title and style sheet, and addresses of links that
	 * count from its own
	 */
	public byte[] print(Document page, Pictures pictures) {
		PRINTING.acquireUninterruptibly();
		List<Closeable> opened = new ArrayList<>();
		try (PDDocument pdf = new PDDocument()) {
			return print(page, new OwnPictures(pictures), pdf, opened);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			MachineFonts.closeAll(opened);
			PRINTING.release();
		}
	}

	private byte[] print(Document page, OwnPictures pictures, PDDocument pdf, List<Closeable> opened)
			throws IOException {
		ReadyPage ready = new ReadyPage(page, pictures);
		Fonts.Choice choice = this.fonts.choose(ready.clean());
		ready.showBoxesFor(choice.missing());
		PdfRendererBuilder builder = builder(pictures).usePDDocument(pdf);
		StringBuilder families = new StringBuilder();
		for (Fallback font : choice.fonts()) {
			String family = "F" + opened.size();
			PDType0Font embedded = PDType0Font.load(pdf, font.opener().open(opened::add), true);
			builder.useFont(new PDFontSupplier(embedded), family, 400, FontStyle.NORMAL, true);
			families.append(", ").append(family);
		}
		page.head().prependElement("style").appendChild(new DataNode(families(families.toString())));
		boolean rightToLeft = RightToLeft.isIn(page.wholeText());
		builder.useUnicodeBidiReorderer(rightToLeft ? new RightToLeft() : new SimpleBidiReorderer());
		if (rightToLeft) {
			builder.useUnicodeBidiSplitter(BidiRuns::new);
		}
		builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "/");
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			return bytes(pdf);
		}
	}

	private static String families(String fallbacks) {
		return """
				html { font-family: Text%1$s }
				h1, h2, h3, h4, .display { font-family: Display, Text%1$s; font-weight: 700 }
				.text-face { font-family: Text%1$s }
				code, pre { font-family: Code, Text%1$s }
				""".formatted(fallbacks);
	}

	private static PdfRendererBuilder builder(OwnPictures pictures) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Festival");
		builder.useUriResolver((base, address) -> address);
		builder.useProtocolsStreamImplementation(pictures, OwnPictures.SCHEME, "http", "https", "file", "jar", "data",
				"ftp");
		builder.useExternalResourceAccessControl(pictures::allows,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl(pictures::allows,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		for (Face face : Face.values()) {
			face.addTo(builder);
		}
		return builder;
	}

	private static byte[] bytes(PDDocument pdf) throws IOException {
		PDDocumentInformation about = pdf.getDocumentInformation();
		about.setCreationDate(null);
		pdf.setDocumentId(1L);
		ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
		pdf.save(out);
		return out.toByteArray();
	}

}
