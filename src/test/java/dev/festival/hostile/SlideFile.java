package dev.festival.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes files of slides, and looks into them: they may hold no code.
 */
final class SlideFile {

	private SlideFile() {
	}

	/**
	 * A template whose layouts and fonts are called so.
	 */
	static byte[] template(Supplier<String> names) {
		try (XMLSlideShow show = new XMLSlideShow(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
				layout.getXmlObject().getCSld().setName(names.get());
			}
			CTFontScheme fonts = show.getSlideMasters()
				.getFirst()
				.getTheme()
				.getXmlObject()
				.getThemeElements()
				.getFontScheme();
			fonts.getMajorFont().getLatin().setTypeface(names.get());
			fonts.getMinorFont().getLatin().setTypeface(names.get());
			show.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the parts of the file refer to.
	 */
	static List<Element> relations(byte[] file) throws IOException {
		List<Element> relations = new ArrayList<>();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				assertThat(part.getName()).doesNotContainIgnoringCase("vba", "activex", "embeddings/ole");
				if (part.getName().endsWith(".rels")) {
					String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
					relations.addAll(Jsoup.parse(xml, Parser.xmlParser()).select("Relationship"));
				}
			}
		}
		return relations;
	}

}
