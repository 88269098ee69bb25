package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.xmlbeans.XmlRuntimeException;

/**
 * A company's own presentation as far as decks are written on it: its masters, layouts
 * and theme, and which of the layouts play which role.
 */
public final class CompanyTemplate {

	private final byte[] bytes;

	private final ForeignLayouts layouts;

	private CompanyTemplate(byte[] bytes, ForeignLayouts layouts) {
		this.bytes = bytes;
		this.layouts = layouts;
	}

	/**
	 * Makes a template of a file that somebody sends.
	 * @throws TemplateRefusedException when it can't be one
	 */
	public static CompanyTemplate of(byte[] file) {
		TemplateFile.check(file);
		try {
			return kept(TemplateBase.of(file));
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | XmlRuntimeException
				| IllegalArgumentException | IllegalStateException | NullPointerException | ClassCastException
				| IndexOutOfBoundsException ex) {
			throw new TemplateRefusedException(
					"It can't be read as a presentation. Open it in PowerPoint, save it again, and send that.");
		}
	}

	/**
	 * A template as it was kept.
	 */
	public static CompanyTemplate kept(byte[] bytes) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
			return new CompanyTemplate(bytes, ForeignLayouts.read(show));
		}
	}

	/**
	 * The file, without any slides.
	 */
	public byte[] bytes() {
		return this.bytes;
	}

	ForeignLayouts layouts() {
		return this.layouts;
	}

	/**
	 * What was recognised, to be looked at by who sent it.
	 */
	public List<Recognised> recognised() {
		return Arrays.stream(LayoutRole.values())
			.map((role) -> new Recognised(role.label(), this.layouts.of(role).name()))
			.toList();
	}

	/**
	 * How large its slides are, in words.
	 */
	public String size() {
		double ratio = this.layouts.width() / this.layouts.height();
		String shape = Stream.of(new Shape("16:9", 16.0 / 9), new Shape("4:3", 4.0 / 3), new Shape("16:10", 1.6))
			.filter((one) -> Math.abs(one.ratio() - ratio) < 0.02)
			.map(Shape::name)
			.findFirst()
			.orElse("of their own shape");
		return String.format(Locale.UK, "%s, %.1f × %.1f cm", shape, this.layouts.width() / 72 * 2.54,
				this.layouts.height() / 72 * 2.54);
	}

	/**
	 * The fonts of titles and texts.
	 */
	public List<String> fonts() {
		return Stream
			.of(Objects.requireNonNull(this.layouts.heading().title()).font(),
					this.layouts.of(LayoutRole.TEXT).contents().stream().findFirst().map(ForeignPlace::font).orElse(""))
			.filter((font) -> !font.isEmpty())
			.distinct()
			.toList();
	}

	/**
	 * A role and the layout that plays it.
	 */
	public record Recognised(String role, String layout) {
	}

	private record Shape(String name, double ratio) {
	}

}
