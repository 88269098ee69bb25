package dev.festival.markdown;

import org.junit.jupiter.api.Test;

import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a text keeps of what was typed, and what remains of it without markup.
 */
class MarkdownTests {

	@Test
	void lineEndsBecomeLineFeeds() {
		assertThat(new Markdown("a\r\nb\rc\n\r\nd\r").source()).isEqualTo("a\nb\nc\n\nd\n");
	}

	@Test
	void charactersThatStorageRefusesAreLeftOut() {
		assertThat(new Markdown("a\0b\u0001\u0008\u001Bc\uD800d\uDC00e\uFFFEf\uFFFFg").source()).isEqualTo("abcdefg");
		assertThat(new Markdown("\uDC00\uD800").source()).isEmpty();
	}

	@Test
	void everythingElseIsKept() {
		String text = "\tTomás 漢字 😀 \u00A0\u200D {{x}} ";
		assertThat(new Markdown(text).source()).isSameAs(text);
	}

	@Test
	void emptyTextIsBlank() {
		assertThat(Markdown.EMPTY.isBlank()).isTrue();
		assertThat(new Markdown(" \n\t").isBlank()).isTrue();
		assertThat(new Markdown("x").isBlank()).isFalse();
	}

	@Test
	void textOfGreatestLengthIsTaken() {
		assertThat(Markdown.of("a".repeat(Markdown.MAX_LENGTH)).source()).hasSize(200_000);
		assertThat(new Markdown("a\r\n".repeat(100_000)).source()).hasSize(200_000);
	}

	@Test
	void longerTextIsRefusedWithASentence() {
		assertThatExceptionOfType(MarkdownTooLong.class)
			.isThrownBy(() -> new Markdown("a".repeat(Markdown.MAX_LENGTH + 1)))
			.withMessage("This text has 200,001 characters, and 200,000 is the most that fit here."
					+ " Shorten it, or link to the long part.");
	}

	@Test
	void complexTextIsRefusedWhenTakenInButHeldWhenStored() {
		String complex = "![[]()".repeat(10_000);
		assertThatExceptionOfType(MarkdownTooComplex.class).isThrownBy(() -> Markdown.of(complex))
			.withMessageStartingWith("One paragraph of this text has too many brackets")
			.withMessageEndingWith("put it between two lines of ```.");
		assertThat(new Markdown(complex).source()).isEqualTo(complex);
	}

	@Test
	void sameTextInAFenceIsTaken() {
		String complex = "![[]()".repeat(10_000);
		assertThat(Markdown.of("```\n" + complex + "\n```").plain()).isEqualTo(complex);
	}

	@Test
	void formFieldIsTakenInByDataBinding() {
		DefaultConversionService conversion = new DefaultConversionService();
		assertThat(conversion.convert("We *waited*.", Markdown.class)).isEqualTo(new Markdown("We *waited*."));
		assertThat(conversion.convert(new Markdown("We *waited*."), String.class)).isEqualTo("We *waited*.");
	}

	@Test
	void databaseColumnHoldsTheSource() {
		MarkdownConverter converter = new MarkdownConverter();
		assertThat(converter.convertToDatabaseColumn(new Markdown("# a"))).isEqualTo("# a");
		assertThat(converter.convertToEntityAttribute("# a")).isEqualTo(new Markdown("# a"));
		assertThat(converter.convertToDatabaseColumn(null)).isNull();
		assertThat(converter.convertToEntityAttribute(null)).isNull();
	}

	@Test
	void plainTextIsOneLineWithoutMarkup() {
		Markdown markdown = new Markdown("""
				# The *lock*

				A [migration](https://example.com) **rewrote**
				the `signatures` table, see #142 &amp; ~~nothing~~.<br>Then ![the graph](https://example.com/x.png)
				""");
		assertThat(markdown.plain())
			.isEqualTo("The lock A migration rewrote the signatures table, see #142 & nothing. Then the graph");
	}

	@Test
	void plainBlocksAreParagraphsItemsRowsAndCode() {
		Markdown markdown = new Markdown("""
				First.

				- one
				  - [x] inner
				- two

				> quoted

				| a | b |
				|---|---|
				| 1 | 2 |

				```
				SELECT  1;
				```
				""");
		assertThat(markdown.plainBlocks()).containsExactly("First.", "one", "inner", "two", "quoted", "a · b", "1 · 2",
				"SELECT 1;");
	}

	@Test
	void plainTextOfNothingIsEmpty() {
		assertThat(Markdown.EMPTY.plain()).isEmpty();
		assertThat(new Markdown("---\n\n[]()\n").plainBlocks()).isEmpty();
	}

	@Test
	void plainTextIsCutAfterAWord() {
		Markdown markdown = new Markdown("Every **signature** waited behind the lock.");
		assertThat(markdown.plain(17)).isEqualTo("Every signature…");
		assertThat(markdown.plain(16)).isEqualTo("Every signature…");
		assertThat(markdown.plain(100)).isEqualTo("Every signature waited behind the lock.");
	}

	@Test
	void longWordIsCutButNoCharacterIsHalved() {
		assertThat(new Markdown("a".repeat(50)).plain(10)).isEqualTo("aaaaaaaaa…");
		assertThat(new Markdown("😀".repeat(50)).plain(10)).isEqualTo("😀😀😀😀…");
		assertThat(new Markdown("😀".repeat(50)).plain(1)).isEqualTo("…");
		assertThatIllegalArgumentException().isThrownBy(() -> Markdown.EMPTY.plain(0));
	}

}
