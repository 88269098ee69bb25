package dev.festival.mail;

import java.util.List;

import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people call themselves and their stories arrives as text and as nothing else.
 */
@MailTest
class HostileMailTests {

	static final List<String> TEXTS = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"\" onmouseover=\"alert(1)", "&lt;b&gt; & <b>bold</b>", "[[${7*7}]] ${7*7} __${7*7}__ #{x} @{/y}",
			"🎪 a festival 👩‍👩‍👧‍👦 of failure", "مرحبا بالعالم", "漢字かな交じり文", "=?UTF-8?Q?encoded?=",
			"<a href=\"https://evil.example\">Come in</a>", "a".repeat(60) + " " + "ü".repeat(80),
			"https://evil.example/login", "%0d%0aBcc: x@evil.example");

	static final List<String> BREAKS = List.of("a\r\nBcc: victim@evil.example", "a\nBcc: victim@evil.example",
			"a\r\n\r\n<script>alert(1)</script>", "a\u2028Bcc: victim@evil.example", "a\u0085Bcc: victim@evil.example",
			"a\u000bBcc: victim@evil.example", "\r\n.\r\nQUIT\r\n");

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@FieldSource("TEXTS")
	void titlesArriveAsTheyWereTyped(String text) {
		Visitor asha = this.visitors.signedIn("Asha");
		Story.by(this.visitors.signedIn("Wren"), text).with("/publication").promise(text, asha);
		Mail mail = MailServer.arrivesAt(asha.email());
		assertThat(mail.subject()).isEqualTo("Yours to follow up: " + text.replace("=?", "= ?"));
		assertThat(mail.plain()).contains("“" + text + "”, due on", "from “" + text + "” (#");
		assertThat(mail.html().body().text()).contains("“" + text + "”, due on");
		assertHarmless(mail);
	}

	@ParameterizedTest
	@FieldSource("TEXTS")
	void namesArriveAsTheyAre(String text) {
		assertNameIsText(text, text);
	}

	/** The application lets none in, but a database may have come from elsewhere. */
	@ParameterizedTest
	@FieldSource("BREAKS")
	void lineBreaksMakeNoHeaders(String text) {
		assertNameIsText(text, text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028]+", " ").strip());
	}

	@Test
	void nothingTurnsTheDirectionOfTheRest() {
		assertNameIsText("\u202Eabc\u2067def\u200F", "abcdef");
	}

	private void assertNameIsText(String name, String shown) {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor asha = this.visitors.signedIn("Asha");
		for (Visitor person : List.of(wren, asha)) {
			this.jdbc.sql("update person set name = left(:name, 100) where id = :id")
				.param("name", name)
				.param("id", person.id().value())
				.update();
		}
		Story.by(wren, "The lift").with("/publication").promise("An alert", asha);
		Mail mail = MailServer.arrivesAt(asha.email());
		String known = shown
			.substring(0, shown.offsetByCodePoints(0, Math.min(shown.codePointCount(0, shown.length()), 99)))
			.strip();
		assertThat(mail.plain()).contains("\n\n" + known).startsWith("Hello " + known.split(" ", 2)[0]);
		assertThat(mail.recipients()).containsExactly(asha.email());
		assertHarmless(mail);
	}

	private static void assertHarmless(Mail mail) {
		Document html = mail.html();
		assertThat(html.select("script, img, iframe, form, b")).isEmpty();
		assertThat(html.select("a").eachAttr("href")).hasSize(2)
			.allMatch((link) -> link.startsWith("http://127.0.0.1:"));
		assertThat(html.getAllElements().eachAttr("onmouseover")).isEmpty();
		assertThat(mail.headers("Bcc")).isEmpty();
		assertThat(mail.recipients()).hasSize(1);
	}

}
