package dev.festival.pdf;

import java.text.BreakIterator;
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
		assertThat(page.body().wholeText()).isEqualTo(before);
		assertThat(page.select("span")).hasSizeGreaterThan(1)
			.allMatch((piece) -> piece.wholeText().codePoints().count() <= 1_000)
			.noneMatch((piece) -> piece.wholeText().matches("(?s)\\p{M}.*"));
	}

	@Test
	void linesEndInWordsThatWouldNeverEnd() {
		Lines lines = new Lines(new Patience(Duration.ofMinutes(5)));
		String fox = "\ud83e\udd8a";
		String text = "w".repeat(150) + " short" + fox.repeat(40) + " and " + "e\u0301".repeat(50);
		lines.setText(text);
		int at = 0;
		for (int end = lines.next(); end != BreakIterator.DONE && end > at; end = lines.next()) {
			assertThat(end - at).isLessThanOrEqualTo(62);
			assertThat(Character.isLowSurrogate(text.charAt(Math.min(end, text.length() - 1)))).isFalse();
			at = end;
		}
		assertThat(at).isEqualTo(text.length());
	}

	@Test
	void deepQuotesAreNoNarrower() {
		Document page = page("<blockquote>".repeat(100) + "Deep<ol><li>One</li><li>Two</li></ol><pre>a\nb</pre>");
		Bounds.ease(page);
		assertThat(page.select("blockquote, ol")).hasSize(8);
		assertThat(page.body().wholeText()).isEqualTo("Deep1. One2. Twoa\nb");
		assertThat(page.select("pre").first()).isNotNull();
	}

	static Stream<String> tooMuch() {
		return Stream.of("<p>" + "word ".repeat(90_000) + "</p>", "<ul>" + "<li>a".repeat(20_000) + "</ul>",
				"<pre><code>" + "a\n".repeat(30_000) + "</code></pre>",
				"<table><tr>" + "<td>x</td>".repeat(23) + "<td>" + "word ".repeat(4_000) + "</td></tr></table>");
	}

	@ParameterizedTest
	@MethodSource
	void tooMuch(String body) {
		assertThatExceptionOfType(PrintRefusedException.class).isThrownBy(() -> Bounds.check(page(body)))
			.withMessageContaining("Your browser can");
	}

	@Test
	void descriptionsOfPicturesCountAsText() {
		Document page = page("<img src='/none.png' alt='" + "word ".repeat(90_000) + "'>");
		assertThatExceptionOfType(PrintRefusedException.class)
			.isThrownBy(() -> new PdfPrinter().print(page, Pictures.NONE));
	}

	@Test
	void picturesEndWithThePatience() {
		OwnPictures pictures = new OwnPictures((address) -> new byte[0], new Patience(Duration.ofNanos(1)));
		assertThatExceptionOfType(PrintRefusedException.class).isThrownBy(() -> pictures.name("/a.png"));
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
