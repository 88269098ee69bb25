package dev.festival.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses that a presentation may lead to.
 */
class WebAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://graphs.example/d/7?from=1&to=2#top | https://graphs.example/d/7?from=1&to=2#top
			https://graphs.example/a b | https://graphs.example/a%20b
			https://graphs.example/100% | https://graphs.example/100%25
			https://graphs.example/50%25/x | https://graphs.example/50%25/x
			https://graphs.example/größe | https://graphs.example/gr%C3%B6%C3%9Fe
			https://graphs.example/"<x>\\ | https://graphs.example/%22%3Cx%3E%5C
			HTTP://graphs.example | HTTP://graphs.example
			""")
	void addressIsWrittenAsFilesTakeIt(String typed, String written) {
		assertThat(WebAddress.of(typed)).contains(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "javascript:alert(1)", "file:///etc/passwd", "//graphs.example", "https://",
			"https:///x", "https://a b/", "https://user:secret@graphs.example/", "https://graphs.example:99999/",
			"https://graphs.example/[x]#a#b", "\\\\server\\share" })
	void whatIsNoPageIsNone(String typed) {
		assertThat(WebAddress.of(typed)).isEmpty();
	}

	@Test
	void longOnesAndNoneAreNone() {
		assertThat(WebAddress.of("https://graphs.example/" + "x".repeat(2_000))).isEmpty();
		assertThat(WebAddress.of(null)).isEmpty();
	}

}
