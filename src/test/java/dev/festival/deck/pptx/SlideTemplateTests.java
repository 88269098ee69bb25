package dev.festival.deck.pptx;

import java.io.IOException;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.writeup.web.Wire;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator brings the company's template, and decks are written on it.
 */
@FestivalTest
class SlideTemplateTests {

	private static final String PATH = "/slide-template";

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor administrator = new Visitor("");

	@BeforeEach
	void signIn() {
		this.administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
	}

	/** Others look at decks as they are without. */
	@AfterEach
	void restore() {
		this.jdbc.sql("delete from company_template").update();
	}

	@Test
	void templateIsRecognisedAndCanBeDownloadedTriedAndRemoved() throws IOException {
		assertThat(main().text()).contains("Now decks look like Festival");
		Page brought = bring("acme.pptx", Templates.narrow());
		assertThat(brought.status()).as(brought::body).isLessThan(400);
		assertThat(main().text()).contains("4:3")
			.contains("Brought by Ada")
			.contains("Title and text Title and Content")
			.contains("Title only Title Only");
		assertThat(this.administrator.get(PATH + "/file").status()).isEqualTo(200);
		assertThat(this.administrator.get(PATH + "/trial").status()).isEqualTo(200);
		this.administrator.post(PATH, "_method", "DELETE");
		assertThat(main().text()).contains("Now decks look like Festival");
		assertThat(this.administrator.get(PATH + "/file").status()).isEqualTo(404);
		assertThat(Jsoup.parse(this.administrator.get("/audit").body()).text()).contains("Slide template brought")
			.contains("Slide template removed");
	}

	@Test
	void whatIsRefusedChangesNothing() throws IOException {
		bring("acme.pptx", Templates.narrow());
		String version = version();
		for (Map.Entry<String, byte[]> bad : Templates.bad().entrySet()) {
			Page refused = bring("../../evil.pptx", bad.getValue());
			assertThat(refused.status()).as(bad.getKey()).isEqualTo(422);
			assertThat(Jsoup.parse(refused.body()).select(".field-error").text())
				.contains(bad.getKey().substring(0, bad.getKey().indexOf(':')));
			assertThat(version()).isEqualTo(version);
		}
	}

	@Test
	void whatIsTooLargeIsRefusedBeforeItIsRead() {
		assertThat(bring("large.pptx", new byte[22_000_000]).status()).isEqualTo(413);
	}

	@Test
	void onlyAdministratorsLookAfterIt() throws IOException {
		Visitor wren = this.visitors.signedIn("Wren");
		assertThat(wren.get(PATH).status()).isEqualTo(403);
		assertThat(Wire.uploadByForm(wren, PATH, "acme.pptx", "", Templates.narrow()).status()).isEqualTo(403);
		assertThat(this.jdbc.sql("select count(*) from company_template").query(Long.class).single()).isZero();
	}

	private Page bring(String name, byte[] file) {
		return Wire.uploadByForm(this.administrator, PATH, name, "", file);
	}

	private String version() {
		return this.jdbc.sql("select cast(version as text) from company_template").query(String.class).single();
	}

	private Document main() {
		return Jsoup.parse(this.administrator.get(PATH).body());
	}

}
