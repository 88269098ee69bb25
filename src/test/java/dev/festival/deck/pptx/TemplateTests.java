package dev.festival.deck.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TemplateTests {

	@Test
	void slideIsWide() throws IOException {
		try (XMLSlideShow template = open()) {
			assertThat(template.getPageSize().getWidth()).isEqualTo(960);
			assertThat(template.getPageSize().getHeight()).isEqualTo(540);
		}
	}

	@ParameterizedTest
	@MethodSource("spots")
	void placeholderIsAsLargeAsItsSpot(String layout, String name, Spot spot, double indent) throws IOException {
		try (XMLSlideShow template = open()) {
			XSLFTextShape placeholder = placeholder(template, layout, name);
			assertThat(placeholder.getAnchor().getWidth() - indent).isCloseTo(spot.width(), within(13.0));
			assertThat(placeholder.getAnchor().getHeight()).isCloseTo(spot.height(), within(0.1));
			assertThat(placeholder.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize())
				.isEqualTo(spot.sizes().getFirst().doubleValue());
			assertThat(placeholder.getTextParagraphs().getFirst().getLineSpacing()).isEqualTo(spot.lineSpacing() * 100);
		}
	}

	static Arguments[] spots() {
		return new Arguments[] { arguments("Title", "Title", Spots.COVER_TITLE, 0),
				arguments("Title", "Told by", Spots.COVER_EYEBROW, 0),
				arguments("Title", "Severity, day and length", Spots.COVER_SUBTITLE, 0),
				arguments("Title", "Blameless line", Spots.COVER_LINE, 0),
				arguments("Title and text", "Title", Spots.TITLE, 0),
				arguments("Title and text", "Text", Spots.BODY, Spots.BULLET),
				arguments("Numbers", "Number 1", Spots.FIGURE, 0),
				arguments("Numbers", "What number 1 counts", Spots.FIGURE_LABEL, 0),
				arguments("Numbers", "Text", Spots.BESIDE_FIGURES, Spots.BULLET),
				arguments("Two columns", "Heading 1", Spots.columnHeading(2), 0),
				arguments("Two columns", "Column 2", Spots.column(2), Spots.BULLET),
				arguments("Three columns", "Heading 3", Spots.columnHeading(3), 0),
				arguments("Three columns", "Column 3", Spots.column(3), Spots.BULLET),
				arguments("Quote", "Title", Spots.QUOTE_TITLE, 0), arguments("Quote", "Quote", Spots.QUOTE, 0),
				arguments("Closing", "Title", Spots.CLOSING_TITLE, 0),
				arguments("Closing", "Text", Spots.CLOSING, Spots.BULLET) };
	}

	private static XSLFTextShape placeholder(XMLSlideShow template, String layout, String name) {
		XSLFSlideLayout found = Arrays.stream(template.getSlideMasters().getFirst().getSlideLayouts())
			.filter((candidate) -> candidate.getName().equals(layout))
			.findFirst()
			.orElseThrow();
		return found.getShapes()
			.stream()
			.filter((shape) -> shape.getShapeName().equals(name))
			.map(XSLFTextShape.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private static XMLSlideShow open() throws IOException {
		try (InputStream template = TemplateTests.class.getResourceAsStream("/deck/festival.pptx")) {
			return new XMLSlideShow(Objects.requireNonNull(template));
		}
	}

}
