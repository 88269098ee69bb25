package dev.festival.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks into a file of slides, which may hold no code.
 */
final class SlideFile {

	private SlideFile() {
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
