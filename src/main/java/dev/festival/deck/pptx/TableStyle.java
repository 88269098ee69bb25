package dev.festival.deck.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/**
 * The style that a presentation gives to new tables.
 */
final class TableStyle {

	/** Every program for presentations knows it. */
	private static final String MEDIUM = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

	private static final Pattern DEFAULT = Pattern.compile("\\bdef=\"(\\{[0-9A-Fa-f-]{36}})\"");

	private TableStyle() {
	}

	static String of(XMLSlideShow show) {
		for (PackagePart part : show.getPackage().getPartsByContentType(XSLFRelation.TABLE_STYLES.getContentType())) {
			try (InputStream input = part.getInputStream()) {
				Matcher found = DEFAULT.matcher(new String(input.readAllBytes(), StandardCharsets.UTF_8));
				if (found.find()) {
					return found.group(1);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return MEDIUM;
	}

}
