package dev.festival.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
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

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private static final int WAITING = 32;

	private static final int MOST_OF_ONE = 4;

	/**
	 * While it is made, a document takes as much memory as hundreds of pages, and a
	 * processor; half of them are left to everybody else.
	 */
	private static final ThreadPoolExecutor PRESSES = presses(
			Math.ceilDiv(Runtime.getRuntime().availableProcessors(), 2));

	static {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	private final Fonts fonts;

	private final Duration longest;

	private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

	public PdfPrinter() {
		this(new Fonts(MachineFonts.usual()), LONGEST);
	}

	PdfPrinter(Fonts fonts, Duration longest) {
		this.fonts = fonts;
		this.longest = longest;
	}

	/**
	 * The page as the bytes of a PDF; it is changed by that.
	 * @param page with its language, title and style sheet, and addresses of links that
	 * count from its own
	 * @throws PrintRefusedException when it is too long to be printed soon, or too many
	 * others are waiting
	 */
	public byte[] print(Document page, Pictures pictures) {
		Bounds.check(page);
		try {
			return queued(page, () -> printed(page, pictures));
		}
		catch (RejectedExecutionException ex) {
			throw PrintRefusedException.busy();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw PrintRefusedException.busy();
		}
	}

	/**
	 * Waits for a press, though not for ever; nobody fills the queue with one document.
	 */
	private byte[] queued(Document page, Callable<byte[]> print) throws ExecutionException, InterruptedException {
		String name = page.title();
		try {
			if (this.waiting.merge(name, 1, Integer::sum) > MOST_OF_ONE) {
				throw PrintRefusedException.busy();
			}
			Future<byte[]> printing = PRESSES.submit(print);
			try {
				return printing.get(2 * LONGEST.toSeconds(), TimeUnit.SECONDS);
			}
			catch (TimeoutException ex) {
				printing.cancel(false);
				PRESSES.purge();
				throw PrintRefusedException.busy();
			}
		}
		finally {
			this.waiting.computeIfPresent(name, (key, count) -> (count > 1) ? count - 1 : null);
		}
	}

	private byte[] printed(Document page, Pictures pictures) throws IOException {
		List<Closeable> opened = new ArrayList<>();
		Patience patience = new Patience(this.longest);
		try (PDDocument pdf = new PDDocument()) {
			return print(page, new OwnPictures(pictures, patience), patience, pdf, opened);
		}
		finally {
			MachineFonts.closeAll(opened);
		}
	}

	private byte[] print(Document page, OwnPictures pictures, Patience patience, PDDocument pdf, List<Closeable> opened)
			throws IOException {
		ReadyPage ready = new ReadyPage(page, pictures);
		Fonts.Choice choice = this.fonts.choose(ready.clean());
		ready.showBoxesFor(choice.missing());
		// What stands for pictures has become text.
		Bounds.check(page);
		Bounds.ease(page);
		PdfRendererBuilder builder = builder(pictures).usePDDocument(pdf);
		builder.useUnicodeLineBreaker(new Lines(patience));
		for (Face face : Face.values()) {
			face.addTo(builder, pdf, opened::add);
		}
		StringBuilder families = new StringBuilder();
		for (Fallback font : choice.fonts()) {
			String family = "F" + opened.size();
			Fallback.add(builder, pdf, font.opener().open(opened::add), family, 400, FontStyle.NORMAL);
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
		return builder;
	}

	private static ThreadPoolExecutor presses(int many) {
		ThreadPoolExecutor presses = new ThreadPoolExecutor(many, many, 1, TimeUnit.MINUTES,
				new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("press-", 1).daemon().factory());
		presses.allowCoreThreadTimeOut(true);
		return presses;
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
