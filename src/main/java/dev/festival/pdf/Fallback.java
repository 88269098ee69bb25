package dev.festival.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font for what the fonts of our pages lack.
 *
 * @param name what it is called
 * @param covered the characters it has
 * @param opener opens it
 */
record Fallback(String name, BitSet covered, Opener opener) {

	/** Those that come with Festival. */
	static final List<Fallback> BUNDLED = Stream
		.of("noto-sans-arabic-regular", "noto-sans-hebrew-regular", "noto-sans-thai-regular",
				"noto-sans-devanagari-regular", "noto-emoji-regular")
		.map(Fallback::bundled)
		.toList();

	private static Fallback bundled(String file) {
		byte[] bytes = Face.read(file);
		return new Fallback(file, Coverage.of(bytes), (closing) -> parse(bytes, closing));
	}

	static TrueTypeFont parse(byte[] bytes, Consumer<Closeable> closing) throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
		closing.accept(font);
		return font;
	}

	/**
	 * Lets a document be written in this font.
	 */
	static void add(PdfRendererBuilder builder, PDDocument pdf, TrueTypeFont font, String family, int weight,
			FontStyle style) throws IOException {
		// Nearly all of the time would go into a search for ligatures.
		font.setEnableGsub(false);
		builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, font, true)), family, weight, style, true);
	}

	/** Opens a font. */
	interface Opener {

		/**
		 * Opens it for one document.
		 * @param closing told what to close once the document is written
		 */
		TrueTypeFont open(Consumer<Closeable> closing) throws IOException;

	}

}
