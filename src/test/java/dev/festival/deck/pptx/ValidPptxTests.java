package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.festival.deck.Deck;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.Theme;
import dev.festival.deck.WorstDecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every part of what we write holds to the schemas of ECMA-376.
 */
@Tag("heavy")
class ValidPptxTests {

	private final PptxWriter writer = new PptxWriter(Drawn::picture);

	private final Schemas schemas = new Schemas();

	ValidPptxTests() throws ReflectiveOperationException, IOException {
	}

	static Stream<Arguments> decks() {
		Map<String, Deck> decks = new HashMap<>(WorstDecks.samples());
		decks.putAll(WorstDecks.worst());
		return decks.entrySet().stream().map((deck) -> arguments(deck.getKey(), deck.getValue()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("decks")
	void partsAreValid(String name, Deck deck) throws Exception {
		assertThat(this.schemas.complaints(this.writer.write(deck))).as(name).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void partsAreValidInEveryTheme(Theme theme) throws Exception {
		assertThat(this.schemas.complaints(this.writer.write(Decks.petitions(theme)))).isEmpty();
	}

	@Test
	void templateIsValid() throws Exception {
		try (InputStream template = ValidPptxTests.class.getResourceAsStream("/deck/festival.pptx")) {
			assertThat(this.schemas.complaints(Objects.requireNonNull(template).readAllBytes())).isEmpty();
		}
	}

	@Test
	void everyRelationLeadsToAPartAndEveryPartIsReached() throws Exception {
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(this.writer.write(Decks.hostile())))) {
			Map<String, Integer> reached = new HashMap<>();
			for (PackageRelationship relation : file.getRelationships()) {
				reached.merge(relation.getTargetURI().toString(), 1, Integer::sum);
			}
			for (PackagePart part : file.getParts()) {
				if (part.isRelationshipPart()) {
					continue;
				}
				for (PackageRelationship relation : part.getRelationships()) {
					if (relation.getTargetMode() == TargetMode.INTERNAL) {
						assertThat(file.getPart(part.getRelatedPart(relation).getPartName())).isNotNull();
						reached.merge(part.getRelatedPart(relation).getPartName().getName(), 1, Integer::sum);
					}
				}
			}
			assertThat(file.getParts()).filteredOn((part) -> !part.isRelationshipPart())
				.allSatisfy((part) -> assertThat(reached).containsKey(part.getPartName().getName()));
		}
	}

	/**
	 * The check can fail.
	 */
	@Test
	void whatIsMisplacedIsFound() throws Exception {
		assertThat(this.schemas.complaints(Zips.changed(this.writer.write(Decks.petitions()), "ppt/slides/slide2.xml",
				(xml) -> xml.replace("<p:txBody>", "<p:txBody><a:p/>"))))
			.isNotEmpty()
			.allSatisfy((complaint) -> assertThat(complaint).startsWith("ppt/slides/slide2.xml"));
	}

}
