package dev.festival.writeup.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.pdf.Pdf;
import dev.festival.writeup.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A story that names people wherever one can write gives none of them away, on any way
 * out that says roles instead.
 */
@FestivalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesLeakTests {

	private static final List<String> SECRETS = List.of("adalind", "quistgaard", "bertrand", "oxenford", "clothilde",
			"dunmore", "efterpi", "farnaby", "gwendolen", "harbottle", "zenobia", "featherby", "vandermeer",
			"festival.example");

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new Visitor(""), 0);

	private Visitor reader = new Visitor("");

	private SharedBy link = new SharedBy("");

	private List<Visitor> people = List.of();

	private String image = "";

	@BeforeAll
	void tell() {
		Visitor teller = this.visitors.signedIn("Adalind Quistgaard");
		this.people = List.of(teller, this.visitors.signedIn("Bertrand Oxenford"),
				this.visitors.signedIn("Clothilde Dunmore"), this.visitors.signedIn("Efterpi Farnaby"),
				this.visitors.signedIn("Gwendolen Harbottle"));
		String mail = "zenobia-" + UUID.randomUUID() + "@festival.example";
		this.visitors.person("Zenobia Featherby", mail, "MEMBER", ZoneOffset.UTC);
		String all = "Adalind, @bertrand, Oxenford’s, CLOTHILDE DUNMORE, efterpi.farnaby, Gwendolen and Zenobia Featherby"
				+ " (" + mail + ", " + teller.email() + ", [Zenobia](https://chat.example.org/zenobia?to=adalind))";
		this.told = Told.by(teller, "The day " + all.substring(0, 100), "sentence", all);
		this.told.lines("14:02 " + all, "14:03 Bertrand: restarting")
			.factor("Only Adalind knew", "detail", all)
			.promise("Let Gwendolen know", "owner", this.people.get(4).id().toString(), "note", all, "addresses", "3");
		this.told.facts("involved[CO_TELLER]", id(1), "involved[FACILITATOR]", id(2), "involved[RESPONDER]", id(3),
				"tags", "Adalind", "services", "Bertrand", "teams", "Clothilde");
		this.told.with("/timeline/1", "_method", "put", "at", "2026-03-10T14:02", "precision", "EXACT", "kind",
				"DECISION", "text", all, "belief", all, "evidence", "https://chat.example.org/adalind/1", "starred",
				"true");
		assertThat(Wire.uploadByForm(teller, this.told.path("/images"), "a.png", Wire.PNG).status()).isEqualTo(302);
		this.image = this.told.document("/images").select(".image-list img").attr("src");
		for (Part part : Part.prose()) {
			this.told.part(part.slug(), all + "\n\n![Adalind at work](" + this.image
					+ " \"Bertrand\")\n\n`adalind@host`" + "\n\nSee https://graphs.internal/d/7 and #142.");
		}
		String outside = "Ottoline-" + UUID.randomUUID() + "@festival.example";
		this.visitors.person("Ottoline Vandermeer", outside, "MEMBER", ZoneOffset.UTC);
		assertThat(teller
			.post(this.told.path("/deck/slides"), "title", "Ottoline Vandermeer and Adalind", "text",
					"Ask Ottoline Vandermeer.\n\n" + all, "notes", "Wink at Ottoline Vandermeer. " + all)
			.status()).isEqualTo(302);
		this.told.published();
		this.reader = this.visitors.signedIn("Nobody In It");
		this.link = SharedBy.link(this.told, "WRITE_UP", "WEEK");
	}

	private String id(int person) {
		return this.people.get(person).id().toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/deck", "/deck/notes" })
	void pagesWithRolesNameNobody(String page) {
		assertThat(this.reader.get(this.told.path(page)).body().toLowerCase(Locale.ROOT)).contains("adalind",
				"oxenford");
		assertNamesNobody(this.reader.get(this.told.path(page + "?names=roles")));
	}

	@Test
	void fileWithRolesNamesNobody() throws Exception {
		assertThat(file(this.reader, this.told.path("/deck.pptx"))).contains("adalind", "oxenford", "zenobia");
		assertThat(file(this.reader, this.told.path("/deck.pptx?names=roles"))).doesNotContain(SECRETS)
			.contains("the teller", "told to learn from")
			.doesNotContain("chat.example.org", "/write-ups/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/deck.pdf", ".pdf" })
	void papersWithRolesNameNobody(String page) throws Exception {
		assertThat(paper(this.reader, this.told.path(page))).contains("adalind", "oxenford", "zenobia");
		assertThat(paper(this.reader, this.told.path(page + "?names=roles"))).doesNotContain(SECRETS)
			.contains("the teller");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/deck.pdf", "/write-up.pdf" })
	void papersBehindALinkNameNobody(String page) throws Exception {
		assertThat(paper(this.visitors.anonymous(), "/shared/" + this.link.token() + page)).doesNotContain(SECRETS)
			.doesNotContain("graphs.internal")
			.contains("the teller");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/deck" })
	void pagesBehindALinkNameNobody(String page) {
		Page shared = this.link.get(this.visitors.anonymous(), page);
		assertNamesNobody(shared);
		assertThat(shared.body()).doesNotContain("://", "graphs.internal", "/write-ups/").contains("teller");
	}

	@Test
	void fileBehindALinkNamesNobody() throws Exception {
		assertThat(file(this.visitors.anonymous(), "/shared/" + this.link.token() + "/deck.pptx"))
			.doesNotContain(SECRETS)
			.doesNotContain("graphs.internal")
			.contains("the teller", "told to learn from");
	}

	@Test
	void pageBehindALinkLeadsNowhereElse() {
		Document page = Jsoup.parse(this.link.get(this.visitors.anonymous(), "").body());
		String own = "/shared/" + this.link.token();
		assertThat(page.select("form, script, [hx-get], [hx-post], meta[name=csrf]")).isEmpty();
		assertThat(page.select("a[href]").eachAttr("href"))
			.allMatch((address) -> address.startsWith("#") || address.startsWith(own + "/"));
		assertThat(page.select(".prose img").eachAttr("src")).hasSize(11)
			.allMatch((address) -> address.equals(own + "/images/" + this.image.replaceAll(".*/", "")));
		assertThat(page.select(".prose img").eachAttr("alt")).containsOnly("The teller at work");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
	}

	@Test
	void rolesAreTheSameEverywhere() {
		Document page = Jsoup.parse(this.reader.get(this.told.path("?names=roles")).body());
		assertThat(page.select("h1").text())
			.startsWith("The day the teller, a co-teller, a co-teller’s, the facilitator");
		assertThat(page.select("#follow-ups td[data-label=Owner]").text()).isEqualTo("an owner");
		assertThat(page.select("#in-short .prose").text()).startsWith(
				"The teller, a co-teller, a co-teller’s, the facilitator, a responder, an owner and a colleague");
		assertThat(page.select(".entry-meta")).isEmpty();
		assertThat(page.select("main a[href^=/write-ups]:not(.prose a)").eachAttr("href"))
			.allMatch((address) -> address.endsWith("?names=roles") || address.equals(this.told.path("")));
	}

	@Test
	void pageWithRolesIsNeverTakenForTheOther() {
		Page named = this.reader.get(this.told.path(""));
		assertThat(this.reader.get(this.told.path("?names=roles")).header("ETag")).isEmpty();
		Page roles = this.reader.get(this.told.path("?names=roles"), "If-None-Match",
				named.header("ETag").orElseThrow());
		assertThat(roles.status()).isEqualTo(200);
		assertNamesNobody(roles);
		assertThat(this.reader.get(this.told.path("")).body()).contains("Adalind Quistgaard");
	}

	private void assertNamesNobody(Page page) {
		assertThat(page.status()).isEqualTo(200);
		String everything = (page.response().headers().map() + page.body()).toLowerCase(Locale.ROOT);
		assertThat(everything).doesNotContain(SECRETS);
		assertThat(everything).doesNotContain(this.people.stream().map((person) -> person.id().toString()).toList());
		assertThat(Jsoup.parse(page.body()).text().toLowerCase(Locale.ROOT)).doesNotContain(SECRETS);
	}

	private static String paper(Visitor visitor, String path) throws Exception {
		Pdf pdf = Pdf.read(Wire.download(visitor, path));
		return (pdf.text() + pdf.links() + pdf.descriptions() + pdf.bookmarks() + pdf.about().getAuthor()
				+ pdf.about().getTitle())
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\s+", " ");
	}

	/**
	 * All parts of the archive, as they are and without their tags, in small letters.
	 */
	private static String file(Visitor visitor, String path) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.address() + path));
		visitor.cookie("SESSION").ifPresent((session) -> request.header("Cookie", "SESSION=" + session));
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).isEqualTo(200);
			return (answer.headers().map() + text(answer.body())).toLowerCase(Locale.ROOT);
		}
	}

	private static String text(byte[] archive) throws IOException {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				String content = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
				text.append(part.getName()).append(content).append(content.replaceAll("<[^>]*>", "")).append('\n');
			}
		}
		return text.toString();
	}

}
