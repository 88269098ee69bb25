package dev.festival.pdf;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is printed is printed soon, and says the same.
 */
class BoundsTests {

	@ParameterizedTest
	@ValueSource(strings = { "A sentence of words. ", "no-space-at-all-and-none-to-come-", "混合文字。", "🦊", "e\u0301",
			"توقفت الخدمة " })
	void longTextSaysTheSameInPieces(String words) {
		Document page = page("<p>" + words.repeat(1_500) + "</p>");
		String before = page.body().wholeText();
		Bounds.ease(page);
		assertThat(page.body().wholeText().replace("\u200b", "")).isEqualTo(before);
		assertThat(page.select("span")).hasSizeGreaterThan(1)
			.allMatch((piece) -> piece.wholeText().codePoints().count() <= 1_000)
			.noneMatch((piece) -> piece.wholeText().matches("(?s)\\p{M}.*"));
	}

	@Test
	void longWordsMayBreak() {
		Document page = page("<p>" + "w".repeat(150) + " " + "short ".repeat(9) + "</p>");
		Bounds.ease(page);
		assertThat(page.body().wholeText().split("\u200b")).hasSize(3);
	}

	@Test
	void deepQuotesAreNoNarrower() {
		Document page = page("<blockquote>".repeat(100) + "Deep" + "<ul><li>Deeper</ul>");
		Bounds.ease(page);
		assertThat(page.select("blockquote, ul")).hasSize(8);
		assertThat(page.body().text()).isEqualTo("Deep Deeper");
	}

	static Stream<String> tooMuch() {
		return Stream.of("<p>" + "word ".repeat(90_000) + "</p>", "<ul>" + "<li>a".repeat(20_000) + "</ul>",
				"<pre><code>" + "a\n".repeat(30_000) + "</code></pre>");
	}

	@ParameterizedTest
	@MethodSource
	void tooMuch(String body) {
		assertThatExceptionOfType(PrintRefusedException.class).isThrownBy(() -> Bounds.check(page(body)))
			.withMessageContaining("Your browser can");
	}

	@Test
	void whatTakesTooLongIsGivenUp() {
		PdfPrinter hasty = new PdfPrinter(new Fonts(new MachineFonts(List.of())), Duration.ofNanos(1));
		Document page = page("<p>Any text at all.</p>");
		assertThatExceptionOfType(PrintRefusedException.class).isThrownBy(() -> hasty.print(page, Pictures.NONE));
	}

	private static Document page(String body) {
		return Jsoup.parse("<html lang=en><head><title>A page</title></head><body>" + body + "</body></html>");
	}

}
