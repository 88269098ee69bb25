package dev.festival.writeup.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What two versions of a text differ in.
 */
class TextDifferenceTests {

	@Test
	void linesThatCameOrWentAreSaid() {
		assertThat(TextDifference.between("a\nb", "a\nb\nc")).extracting(TextDifference.Line::tag)
			.containsExactly("equal", "equal", "insert");
		assertThat(TextDifference.between("a\nb", "b")).extracting(TextDifference.Line::tag)
			.containsExactly("delete", "equal");
		assertThat(TextDifference.between("", "new")).extracting(TextDifference.Line::tag).containsExactly("insert");
		assertThat(TextDifference.between("old", "")).extracting(TextDifference.Line::tag).containsExactly("delete");
		assertThat(TextDifference.between("", "")).isEmpty();
	}

	@Test
	void onlyTheChangedWordIsMarked() {
		TextDifference.Line line = TextDifference.between("the deploy was calm", "the deploy was loud").getFirst();
		assertThat(line.tag()).isEqualTo("change");
		assertThat(changed(line.before())).containsExactly("calm");
		assertThat(changed(line.after())).containsExactly("loud");
		assertThat(text(line.before())).isEqualTo("the deploy was calm");
		assertThat(text(line.after())).isEqualTo("the deploy was loud");
	}

	@Test
	void markupIsTextLikeAnyOther() {
		String hostile = "<script>alert(1)</script> & \"quotes\" &amp;";
		List<TextDifference.Line> lines = TextDifference.between("before", hostile);
		assertThat(lines).singleElement().satisfies((line) -> assertThat(text(line.after())).isEqualTo(hostile));
		assertThat(TextDifference.between(hostile, hostile)).singleElement()
			.satisfies((line) -> assertThat(text(line.before())).isEqualTo(hostile));
	}

	@Test
	void charactersThatServeAsMarksCantBeSmuggledIn() {
		TextDifference.Line line = TextDifference.between("a\uE000b\uE001", "a\uE000c\uE001").getFirst();
		assertThat(text(line.before())).isEqualTo("ab");
		assertThat(text(line.after())).isEqualTo("ac");
	}

	private static List<String> changed(List<TextDifference.Run> runs) {
		return runs.stream().filter(TextDifference.Run::changed).map(TextDifference.Run::text).toList();
	}

	private static String text(List<TextDifference.Run> runs) {
		return String.join("", runs.stream().map(TextDifference.Run::text).toList());
	}

}
