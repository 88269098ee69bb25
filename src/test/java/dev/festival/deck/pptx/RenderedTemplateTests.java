package dev.festival.deck.pptx;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decks on templates of others, as LibreOffice shows them: on those that are made for the
 * tests, and on designs that LibreOffice brings along.
 */
@Tag("heavy")
class RenderedTemplateTests {

	private final PptxWriter writer = new PptxWriter(Drawn::picture);

	@TempDir
	private Path folder;

	@Test
	void noTextLeavesItsPlaceOnATemplateMadeForIt() throws Exception {
		check(Templates.good());
	}

	@Test
	void noTextLeavesItsPlaceOnADesignOfLibreOffice() throws Exception {
		check(new Impress(this.folder).designs());
	}

	private void check(Map<String, byte[]> templates) throws Exception {
		assertThat(templates).isNotEmpty();
		Map<String, byte[]> written = new LinkedHashMap<>();
		Schemas schemas = new Schemas();
		for (Map.Entry<String, byte[]> template : templates.entrySet()) {
			CompanyTemplate kept = CompanyTemplate.of(template.getValue());
			written.put(template.getKey(), this.writer.write(Decks.petitions(), kept));
			written.put(template.getKey() + ", hostile", this.writer.write(Decks.hostile(), kept));
		}
		for (Map.Entry<String, byte[]> one : written.entrySet()) {
			List<String> ours = schemas.complaints(one.getValue())
				.stream()
				.filter((complaint) -> complaint.matches("ppt/(slides|notesSlides|presentation).*"))
				.toList();
			assertThat(ours).as(one.getKey()).isEmpty();
		}
		assertThat(Rendered.complaints(written, this.folder)).isEmpty();
	}

}
