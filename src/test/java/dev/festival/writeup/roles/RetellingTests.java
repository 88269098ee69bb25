package dev.festival.writeup.roles;

import java.util.List;

import dev.festival.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of addresses in texts that are handed on.
 */
class RetellingTests {

	private static final String IMAGE = "![Ada’s graph](/write-ups/142/images/0a1b2c3d-0000-4000-8000-00000000ada0)";

	private final NamesInText names = new NamesInText(List.of(new Called("Ada Lovelace", "", "the teller")));

	private final Retelling outside = new Retelling(this.names, true);

	private final Retelling inside = new Retelling(this.names, false);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			see [the graph](https://graphs.internal/d/7 "Ada’s") now | see [the graph](left-out "The teller’s") now
			(see https://graphs.internal/d/7(2).) | (see a link.)
			see <https://graphs.internal/d/7>, www.internal.org/x. | see a link, a link.
			[r]: https://graphs.internal/d/7 | [r]: left-out
			[https://a.b](https://a.b) | [a link](left-out)
			mailto:root@internal and ssh://host:22/x | a link and a link
			""")
	void addressesAreLeftOutForThoseOutside(String text, String said) {
		assertThat(this.outside.line(text)).isEqualTo(said);
	}

	@Test
	void onlyAddressesWithNamesAreLeftOutForTheOthers() {
		assertThat(this.inside.line("[a](https://graphs.internal/d/7) [b](https://chat.internal/@ada)"))
			.isEqualTo("[a](https://graphs.internal/d/7) [b](left-out)");
		assertThat(this.inside.address("https://chat.internal/ada/1")).isNull();
		assertThat(this.inside.address("https://graphs.internal/d/7")).isEqualTo("https://graphs.internal/d/7");
		assertThat(this.outside.address("https://graphs.internal/d/7")).isNull();
	}

	@Test
	void imagesStay() {
		assertThat(this.outside.line(IMAGE)).isEqualTo(IMAGE.replace("Ada’s", "The teller’s"));
	}

	@Test
	void longestTextStaysOne() {
		Markdown text = new Markdown("Ada ".repeat(50_000));
		assertThat(this.outside.text(text).source()).hasSize(Markdown.MAX_LENGTH).doesNotContain("Ada");
	}

}
