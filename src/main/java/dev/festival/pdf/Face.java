package dev.festival.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A font that comes with Festival and that pages are written in.
 */
enum Face {

	TEXT("Text", 400, FontStyle.NORMAL, "inter-regular"),

	BOLD("Text", 700, FontStyle.NORMAL, "inter-bold"),

	ITALIC("Text", 400, FontStyle.ITALIC, "inter-italic"),

	DISPLAY("Display", 700, FontStyle.NORMAL, "bricolage-grotesque-bold"),

	CODE("Code", 400, FontStyle.NORMAL, "jetbrains-mono-regular");

	private final String family;

	private final int weight;

	private final FontStyle style;

	private final String file;

	Face(String family, int weight, FontStyle style, String file) {
		this.family = family;
		this.weight = weight;
		this.style = style;
		this.file = file;
	}

	/**
	 * Puts it into a document.
	 * @param closing told what to close once that is written
	 */
	void addTo(PdfRendererBuilder builder, PDDocument pdf, Consumer<Closeable> closing) throws IOException {
		Fallback.add(builder, pdf, Fallback.parse(read(this.file), closing), this.family, this.weight, this.style);
	}

	/**
	 * The font of that name among those that come with Festival.
	 */
	static byte[] read(String file) {
		try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/pdf/fonts/" + file + ".ttf"))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
