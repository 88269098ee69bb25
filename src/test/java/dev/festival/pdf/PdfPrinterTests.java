package dev.festival.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages on paper.
 */
class PdfPrinterTests {

	private final PdfPrinter printer = new PdfPrinter(new Fonts(new MachineFonts(List.of())), Duration.ofMinutes(5));

	private static Document page(String body) {
		return Jsoup.parse("<html lang=en><head><title>A page</title><meta name=subject content=Tests>"
				+ "<style>body { word-wrap: break-word }</style></head><body><h1>A page</h1>" + body + "</body></html>",
				"https://festival.example.org/write-ups/1");
	}

	private Pdf print(String body) throws IOException {
		return Pdf.read(this.printer.print(page(body), Pictures.NONE));
	}

	@Test
	void nothingIsFetched(@TempDir Path folder) throws Exception {
		AtomicInteger visits = new AtomicInteger();
		Path secret = Files.writeString(folder.resolve("secret.txt"), "ORCHID");
		try (ServerSocket server = new ServerSocket(0)) {
			Thread.ofVirtual().start(() -> {
				try {
					while (!server.isClosed()) {
						try (Socket socket = server.accept()) {
							visits.incrementAndGet();
							socket.getOutputStream()
								.write("HTTP/1.0 404 Not Found\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
						}
					}
				}
				catch (IOException ex) {
					// The test is over.
				}
			});
			String base = "http://localhost:" + server.getLocalPort();
			String hostile = """
					<link rel=stylesheet href="%1$s/a.css"><style>@import "%1$s/b.css"; @font-face { font-family: X; src: url("%1$s/c.ttf") }
					p { background-image: url("%1$s/d.png"); font-family: X; content: url("%2$s") } li { list-style-image: url("%1$s/e.png") }</style>
					<img src="%1$s/f.png" alt=Away><img src="%2$s" alt=File><img src="data:image/png;base64,iVBORw0KGgo=" alt=Data>
					<img src="//localhost/g.png"><img src="picture:0"><object data="%1$s/h.pdf" type="application/pdf"></object>
					<iframe src="%1$s/i"></iframe><embed src="%1$s/j"><svg><image href="%1$s/k.png"/></svg>
					<a href="%2$s" download=x>Take it</a><a href="javascript:alert(1)">Run</a><p style="background: url('%1$s/l.png')">Text
					<bookmarks><bookmark name=x href="%1$s/m"></bookmark></bookmarks><input type=image src="%1$s/n.png"><ul><li>One</ul>
					"""
				.formatted(base, secret.toUri());
			Pdf pdf = print(hostile);
			assertThat(pdf.text()).contains("Text", "[Away]", "[File]", "[Data]", "Take it").doesNotContain("ORCHID");
			assertThat(pdf.links()).noneMatch((link) -> link.startsWith("file") || link.startsWith("javascript"));
			assertThat(visits).hasValue(0);
		}
	}

	@Test
	void picturesThatCameAlongAreShownWithTheirDescriptions() throws Exception {
		byte[] picture = png(40, 20);
		byte[] bytes = this.printer.print(page("<p><img src='/a.png' alt='A graph'><img src='/b.png' alt='Lost'></p>"),
				(address) -> address.equals("/a.png") ? picture : null);
		assertThat(Pdf.read(bytes).descriptions()).containsExactly("A graph");
		assertThat(Pdf.read(bytes).text()).contains("[Lost]");
		assertThat(Pdf.barriers(bytes)).isEmpty();
	}

	@Test
	void characterThatNoFontHasIsABox() throws Exception {
		assertThat(print("<p>Siyo: ᏣᎳᎩ, 中</p>").text()).contains("Siyo: □□□, □");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ελληνικά και Кириллица", "ไทย", "नमस्ते", "🎉🔥", "Łukasz, Søren, İpek" })
	void scriptsHaveFontsOfOurs(String text) throws Exception {
		assertThat(print("<p>" + text + "</p>").text()).doesNotContain("□").doesNotContain("#");
	}

	@Test
	void rightToLeftTextIsReadInItsOrder() throws Exception {
		Pdf pdf = print("<p>توقفت الخدمة (14:02)</p><p>שלום עולם</p>");
		assertThat(pdf.text()).contains("توقفت الخدمة", "שלום עולם", "14:02");
	}

	@Test
	void headingsAreBookmarksAndTags() throws Exception {
		Pdf pdf = print("<h2>First</h2><h3>Within</h3><ul><li>One</li></ul><h2>Second</h2>"
				+ "<table><thead><tr><th scope=col>A</th></tr></thead><tbody><tr><td>B</td></tr></tbody></table>");
		assertThat(pdf.bookmarks()).containsExactly("First", "  Within", "Second");
		assertThat(pdf.tags()).contains("H1", "H2", "H3", "L", "LI", "Table", "TH", "TD");
		assertThat(pdf.about().getTitle()).isEqualTo("A page");
	}

	@Test
	void linksLeadWhereTheyShould() throws Exception {
		Pdf pdf = print("<p><a href='/follow-ups/7'>One</a> <a href='https://example.org/a?b=c'>Two</a></p>");
		assertThat(pdf.links()).containsExactly("https://festival.example.org/follow-ups/7",
				"https://example.org/a?b=c");
	}

	@Test
	void samePageGivesSameBytes() {
		String body = "<h2>One</h2><p>🎉 and <a href='/x'>more</a></p>";
		assertThat(this.printer.print(page(body), Pictures.NONE))
			.isEqualTo(this.printer.print(page(body), Pictures.NONE));
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

}
