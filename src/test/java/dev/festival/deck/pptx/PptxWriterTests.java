package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import dev.festival.deck.Deck;
import dev.festival.deck.Length;
import dev.festival.deck.Slide;
import dev.festival.deck.Theme;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Typeface;
import dev.festival.writeup.Stories;

import static org.assertj.core.api.Assertions.assertThat;

class PptxWriterTests {

	private static final List<Deck> DECKS = List.of(Decks.petitions(), Decks.hostile(),
			Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY),
			Deck.of(Stories.justBegun(), Length.FULL, Stories.TODAY));

	private final PptxWriter writer = new PptxWriter(Drawn::picture);

	static List<Deck> decks() {
		return DECKS;
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everySlideIsWritten(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			List<String> titles = show.getSlides()
				.stream()
				.map((slide) -> texts(slide).stream().filter(PptxWriterTests::isTitle).findFirst().orElseThrow())
				.map(XSLFTextShape::getText)
				.toList();
			assertThat(titles).isEqualTo(deck.slides().stream().map((slide) -> slide.title()).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void allTextStandsInPlaceholdersOrTables(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(slide.getShapes())
					.allMatch((shape) -> shape.getPlaceholder() != null || shape instanceof XSLFTable
							|| shape instanceof XSLFGroupShape || shape instanceof XSLFPictureShape);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void noPlaceholderIsLeftEmpty(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(texts(slide)).noneMatch((shape) -> shape.getText().isBlank());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everySlideIsNumberedByAFieldAndHasTheFooter(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			for (XSLFSlide slide : show.getSlides()) {
				XSLFTextShape number = placeholder(slide, Placeholder.SLIDE_NUMBER);
				assertThat(((CTShape) number.getXmlObject()).getTxBody().getPArray(0).getFldArray(0).getType())
					.isEqualTo("slidenum");
				assertThat(placeholder(slide, Placeholder.FOOTER).getText())
					.isEqualTo("Blameless: we ask how, not who");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everySlideHasItsNotes(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			for (int at = 0; at < deck.slides().size(); at++) {
				XSLFNotes notes = Objects.requireNonNull(show.getSlides().get(at).getNotes());
				assertThat(((XSLFTextShape) notes.getPlaceholder(Placeholder.BODY)).getText())
					.isEqualTo(deck.slides().get(at).notes());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void everythingThatIsNoTextIsDescribed(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			List<XSLFShape> shapes = show.getSlides().stream().flatMap((slide) -> slide.getShapes().stream()).toList();
			for (XSLFShape shape : shapes) {
				if (shape instanceof XSLFGroupShape group) {
					assertThat(group.getXmlObject().toString()).contains("descr=");
				}
				else if (shape instanceof XSLFTable table) {
					assertThat(table.getXmlObject().toString()).contains("descr=");
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void onlyColoursAndFontsOfTheThemeAreUsed(Deck deck) throws IOException {
		assertThat(slideParts(deck)).isNotEmpty()
			.allSatisfy((xml) -> assertThat(xml).doesNotContain("srgbClr").doesNotContainPattern("typeface=\"[^+]"));
	}

	@ParameterizedTest
	@MethodSource("decks")
	void textIsNoHigherThanItsPlaceholder(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFTextShape shape : texts(slide)) {
					assertThat(height(shape)).as(slide.getTitle() + ": " + shape.getShapeName())
						.isLessThanOrEqualTo(shape.getAnchor().getHeight() + 1);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("decks")
	void nothingLeavesTheSlide(Deck deck) throws IOException {
		try (XMLSlideShow show = written(deck)) {
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(slide.getShapes()).allSatisfy((shape) -> {
					assertThat(shape.getAnchor().getMinX()).isGreaterThanOrEqualTo(71);
					assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(889);
					assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(521);
				});
			}
		}
	}

	@Test
	void followUpsAreATableWithAHeaderRow() throws IOException {
		try (XMLSlideShow show = written(Decks.petitions())) {
			XSLFTable table = show.getSlides()
				.stream()
				.filter((slide) -> "Follow-ups".equals(slide.getTitle()))
				.flatMap((slide) -> slide.getShapes().stream())
				.filter(XSLFTable.class::isInstance)
				.map(XSLFTable.class::cast)
				.findFirst()
				.orElseThrow();
			assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
			assertThat(table.getRows().getFirst().getCells()).extracting(XSLFTableCell::getText)
				.containsExactly("Follow-up", "Owner", "Due", "State");
			assertThat(table.getRows()).hasSize(5);
		}
	}

	@Test
	void textFromRightToLeftIsMarkedSo() throws IOException {
		String xml = String.join("", slideParts(Decks.hostile()));
		assertThat(xml).contains("algn=\"r\" rtl=\"true\"");
	}

	@ParameterizedTest
	@EnumSource
	void textOfEveryThemeCanBeReadOnItsGround(Theme theme) throws IOException {
		try (XMLSlideShow show = written(Decks.petitions(theme))) {
			XSLFSlideMaster master = show.getSlideMasters().getFirst();
			var mapping = master.getXmlObject().getClrMap();
			CTColorScheme scheme = master.getTheme().getXmlObject().getThemeElements().getClrScheme();
			boolean night = mapping.getBg1() == STColorSchemeIndex.DK_1;
			assertThat(night).isEqualTo(theme == Theme.NIGHT);
			CTColor ground = night ? scheme.getDk1() : scheme.getLt1();
			assertThat(contrast(night ? scheme.getLt1() : scheme.getDk1(), ground)).isGreaterThan(12);
			assertThat(contrast(night ? scheme.getLt2() : scheme.getDk2(), ground)).isGreaterThan(4.5);
			for (CTColor accent : List.of(scheme.getAccent1(), scheme.getAccent2(), scheme.getAccent3(),
					scheme.getAccent4(), scheme.getAccent5())) {
				assertThat(contrast(accent, ground)).isGreaterThan(3);
			}
		}
	}

	private static double contrast(CTColor one, CTColor other) {
		double first = luminance(one.getSrgbClr().getVal());
		double second = luminance(other.getSrgbClr().getVal());
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
	private static double luminance(byte[] rgb) {
		double[] shares = { 0.2126, 0.7152, 0.0722 };
		double luminance = 0;
		for (int at = 0; at < 3; at++) {
			double channel = (rgb[at] & 0xff) / 255.0;
			luminance += shares[at]
					* ((channel <= 0.04045) ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
		}
		return luminance;
	}

	@Test
	void timeOfAnEntryLeadsToItsEvidence() throws IOException {
		Slide timeline = new Slide.TimelineEntries("Timeline",
				List.of(new Slide.Entry("14:02", null, "", "It fell.", "", "https://graphs.example/d/7?a=b <c>"),
						new Slide.Entry("14:03", null, "", "It lay there.", "", "javascript:alert(1)"),
						new Slide.Entry("14:04", null, "", "It stood up.", "")),
				"");
		Deck deck = new Deck("Trial", "Ada", Locale.UK, "trial", Theme.PAPER, List.of(), List.of(timeline));
		try (XMLSlideShow show = written(deck)) {
			XSLFSlide slide = show.getSlides().getFirst();
			List<String> leading = texts(slide).stream()
				.flatMap((shape) -> shape.getTextParagraphs().stream())
				.flatMap((paragraph) -> paragraph.getTextRuns().stream())
				.filter((run) -> run.getHyperlink() != null)
				.map((run) -> run.getRawText() + " " + run.getHyperlink().getAddress())
				.toList();
			assertThat(leading).containsExactly("14:02 https://graphs.example/d/7?a=b%20%3Cc%3E");
		}
	}

	@Test
	void titleLeadsToTheStoryForThoseWhoMayReadIt() throws IOException {
		Deck deck = Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY);
		String target = "https://festival.example/write-ups/"
				+ Objects.requireNonNull(deck.chapters().getFirst().writeUp()).number();
		assertThat(targets(this.writer.write(deck, null, "https://festival.example/write-ups/"))).contains(target);
		assertThat(targets(this.writer.write(deck))).noneMatch((one) -> one.contains("/write-ups/"));
	}

	private static List<String> targets(byte[] file) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
			List<String> targets = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				slide.getPackagePart()
					.getRelationships()
					.forEach((relation) -> targets.add(relation.getTargetURI().toString()));
			}
			return targets;
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void sameDeckGivesSameBytes() throws IOException {
		byte[] bytes = this.writer.write(Decks.hostile());
		assertThat(bytes).isEqualTo(new PptxWriter(Drawn::picture).write(Decks.hostile()));
		try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isLessThanOrEqualTo(1980);
			}
		}
	}

	@Test
	void documentSaysWhatItIs() throws IOException {
		try (XMLSlideShow show = written(Decks.petitions())) {
			var properties = show.getProperties().getCoreProperties();
			assertThat(properties.getTitle()).isEqualTo("The migration that locked the petitions table");
			assertThat(properties.getCreator()).isEqualTo("Wren Baker, Asha, Tomás");
			assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
		}
	}

	@Test
	void deckWithoutSlidesIsAPresentationToo() throws IOException {
		try (XMLSlideShow show = written(
				new Deck("Empty", "Nobody", Locale.UK, "empty", Theme.PAPER, List.of(), List.of()))) {
			assertThat(show.getSlides()).isEmpty();
		}
	}

	private XMLSlideShow written(Deck deck) throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(this.writer.write(deck)));
	}

	private List<String> slideParts(Deck deck) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(this.writer.write(deck)))) {
			List<String> parts = new ArrayList<>();
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().matches("ppt/(slides|notesSlides)/[^/]*\\.xml")) {
					parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			return parts;
		}
	}

	private static List<XSLFTextShape> texts(XSLFSlide slide) {
		return slide.getShapes()
			.stream()
			.filter(XSLFTextShape.class::isInstance)
			.map(XSLFTextShape.class::cast)
			.toList();
	}

	private static boolean isTitle(XSLFTextShape shape) {
		return shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE;
	}

	private static XSLFTextShape placeholder(XSLFSlide slide, Placeholder type) {
		return texts(slide).stream().filter((shape) -> shape.getTextType() == type).findFirst().orElseThrow();
	}

	private static double height(XSLFTextShape shape) {
		double height = 0;
		for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
			double width = shape.getAnchor().getWidth() - Objects.requireNonNullElse(paragraph.getLeftMargin(), 0.0);
			height += (height > 0) ? Objects.requireNonNullElse(paragraph.getSpaceBefore(), 0.0) : 0;
			height += height(paragraph, width);
		}
		return height;
	}

	private static double height(XSLFTextParagraph paragraph, double width) {
		List<XSLFTextRun> runs = paragraph.getTextRuns();
		XSLFTextRun first = runs.getLast();
		// POI knows no family for text in other scripts; what is bold there is a heading.
		String family = first.getFontFamily();
		boolean display = (family != null) ? family.equals("Bricolage Grotesque") : first.isBold();
		double spacing = Objects.requireNonNullElse(paragraph.getLineSpacing(), 100.0) / 100;
		Typeface face = display ? Typeface.DISPLAY : (first.isBold() ? Typeface.BOLD : Typeface.TEXT);
		int size = (int) Math.round(first.getFontSize());
		String text = paragraph.getText();
		return new Spot(face, width, 1_000, spacing, 0, List.of(size))
			.height(List.of(text.substring(text.indexOf('\t') + 1)), size);
	}

}
