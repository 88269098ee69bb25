package dev.festival.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.writeup.Part;
import dev.festival.writeup.web.Wire;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A write-up with a vector in everything that it has, told through its forms.
 */
final class HostileStory {

	private static final String NEWEST = "2147483647";

	private static final int LINES = 150;

	private static final int ITEMS = 15;

	private static final int COMMENTS = 6;

	private final Typist teller;

	private final Typist colleague;

	private final Vectors vectors;

	private final String path;

	HostileStory(HostilePeople people, Vectors vectors) {
		this.teller = people.teller();
		this.colleague = people.colleague();
		this.vectors = vectors;
		this.teller.post("/write-ups", "title", markup("title"), "sentence", "", "when", markup("title"), "zone",
				markup("title"));
		Page begun = this.teller.send("/write-ups", "title", markup("title"), "sentence", markup("title"), "when",
				"2026-03-10T14:00", "zone", "UTC");
		this.path = begun.location().replaceFirst("/(guide|edit).*", "");
	}

	String path(String below) {
		return this.path + below;
	}

	/**
	 * Tells all of it.
	 * @param texts that are written into the parts, as far as these hold them
	 */
	void tell(Deque<List<String>> texts, Sown sown) {
		facts();
		images();
		write(texts);
		timeline();
		factors();
		ask();
		slides();
		send("/publication", "meant", "true");
		promises();
		talk();
		present(sown);
		mistakes();
		pages(sown);
	}

	private void facts() {
		send("/guide/facts", "kind", "INCIDENT", "services", names());
		for (String title : List.of(markup("title"), markup("title"))) {
			send("/facts", "title", title, "kind", "INCIDENT", "severity", "SEV_1", "when", "2026-03-10T14:00", "zone",
					"UTC", "shownIn", "UTC", "teller", id(this.teller.visitor()), "involved[CO_TELLER]",
					id(this.colleague.visitor()), "services", names(), "teams", names(), "tags", names(), "was[FACTS]",
					markup("title"));
		}
	}

	private void images() {
		for (int number = 0; number < 4; number++) {
			String name = markup("file").replaceAll("[\"\\\\]", "") + ".png";
			this.teller.note("POST", path("/images"), "alternative", "<", "file", name);
			Page kept = Wire.uploadByForm(this.teller.visitor(), path("/images"), name, markup("alternative"),
					Wire.PNG);
			expect(kept, 302);
			for (String disguised : List.of(markup("file"), "<svg xmlns='http://www.w3.org/2000/svg'>" + markup("file"),
					"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
					"<!doctype html><html>" + markup("file"))) {
				Page refused = Wire.uploadByForm(this.teller.visitor(), path("/images"), name, markup("alternative"),
						disguised.getBytes(StandardCharsets.UTF_8));
				expect(refused, 422);
				this.teller.keep(new Typist.Answer(path("/images"), refused));
			}
		}
	}

	/**
	 * Writes a text into each part. One that is refused is tried again in halves.
	 */
	private void write(Deque<List<String>> texts) {
		for (Part part : Part.prose()) {
			boolean written = false;
			while (!written && !texts.isEmpty()) {
				List<String> text = texts.pop();
				Page page = this.teller.post(path("/parts"), part.slug(), String.join("\n\n", text), "seen", NEWEST);
				written = page.status() == 302;
				if (!written && text.size() > 1) {
					texts.push(text.subList(text.size() / 2, text.size()));
					texts.push(text.subList(0, text.size() / 2));
				}
			}
		}
		String image = document("/images").select(".image-list img").attr("src");
		String captions = IntStream.range(0, 30)
			.mapToObj((number) -> "![" + markup("caption") + "](" + image + " \"" + markup("caption") + "\") ["
					+ markup("caption") + "](https://festival.example/" + number + " '" + markup("caption") + "')")
			.collect(Collectors.joining("\n\n"));
		this.teller.post(path("/parts"), "thanks", captions, "seen", NEWEST);
	}

	private void timeline() {
		String lines = IntStream.range(0, LINES)
			.mapToObj((number) -> "14:%02d %s".formatted(number % 60, line("lines", 300)))
			.collect(Collectors.joining("\n"));
		this.teller.post(path("/timeline/reading"), "lines", lines, "guide", markup("slug"));
		send("/timeline", "lines", lines, "previewed", "true");
		this.teller.post(path("/timeline"), "lines", markup("lines"), "guide", markup("slug"), "then", markup("slug"));
		for (int entry = 1; entry <= ITEMS; entry++) {
			String evidence = "https://festival.example/?" + entry + markup("evidence").replaceAll("\\s", "/");
			send("/timeline/" + entry, "_method", "put", "at", "2026-03-10T14:02", "precision", "EXACT", "kind",
					"DECISION", "text", text("entry", 5), "belief", markup("belief"), "evidence", evidence, "starred",
					"true");
		}
	}

	private void factors() {
		this.teller.post(path("/factors"), "title", markup("factor"), "guide", markup("slug"), "then", markup("slug"));
		for (int number = 0; number < ITEMS; number++) {
			send("/factors", "title", markup("factor"), "detail", text("detail", 5), "role", "CONTRIBUTING", "layer",
					"CODE", "entries", "1");
		}
		send("/factors/" + item("/factors"), "_method", "put", "title", markup("factor"), "detail", text("detail", 5),
				"role", "LUCK", "layer", "CODE");
	}

	private void slides() {
		for (int number = 0; number < ITEMS; number++) {
			send("/deck/slides", "title", line("slide", 290), "text", text("slide", 20), "notes", text("notes", 20));
		}
		String image = document("/images").select(".image-list img").attr("src");
		send("/deck/slides", "title", line("slide", 290), "text",
				"![" + markup("caption") + "](" + image + " \"" + markup("caption") + "\")");
		for (String slide : List.of("cover", "in-short", "impact", "timeline", "factors", "thanks")) {
			this.teller.send(path("/deck/slides/" + slide), "_method", "put", "title", line("slide", 290), "notes",
					text("notes", 20), "seen",
					document("/deck/slides/" + slide).select("main [name=seen]").attr("value"));
		}
		this.teller.post(path("/deck/slides/impact"), "_method", "put", "title", markup("slide"), "notes",
				markup("notes"), "text", markup("slide"), "seen", markup("seen"));
		this.teller.post(path("/deck/slides"), "title", "", "text", "", "notes", markup("notes"), "seen",
				markup("seen"));
		this.teller.post(path("/deck/arrangement/order"), "key", markup("key"), "before", markup("key"));
		this.teller.post(path("/deck/arrangement"), "_method", "put", "length", markup("length"), "theme",
				markup("theme"));
	}

	private void ask() {
		String place = path("/reviews");
		this.teller.post(place, "form", "ask", "message", markup("message"));
		this.teller.send(place, "reviewer", id(this.colleague.visitor()), "message", markup("message"));
		String own = Jsoup.parse(this.colleague.visitor().get(path("/discussion")).body())
			.select("#own-review")
			.attr("action");
		this.colleague.post(own, "_method", "put", "form", "own-review", "sentence", markup("sentence"), "seen", "1");
		this.colleague.send(own, "_method", "put", "verdict", "APPROVED", "sentence", markup("sentence"), "seen", "1");
		this.teller.send(place, "reviewer", id(this.colleague.visitor()), "message", markup("message"));
		send("/facilitator-request");
		String wanted = Jsoup.parse(this.colleague.visitor().get("/asked").body())
			.select("form[action^=/facilitator-requests/]:not(:has([name=_method]))")
			.attr("action");
		this.colleague.send(wanted);
	}

	private void promises() {
		this.teller.post(path("/follow-ups"), "title", markup("promise"), "guide", markup("slug"), "then",
				markup("slug"));
		for (int number = 0; number < ITEMS; number++) {
			send("/follow-ups", "title", markup("promise"), "note", markup("note"), "owner",
					id(this.colleague.visitor()), "due", "2026-05-01", "type", "PREVENT", "addresses",
					item("/factors"));
		}
		String promise = document("/follow-ups").select(".edit-row-link").attr("href");
		this.teller.send(promise, "_method", "put", "title", markup("promise"), "note", markup("note"), "owner",
				id(this.colleague.visitor()), "due", "2026-05-01", "type", "PREVENT", "status", "IN_PROGRESS", "seen",
				NEWEST);
	}

	private void talk() {
		for (int number = 0; number < COMMENTS; number++) {
			this.teller.post(path("/discussion/threads"), "about", (number == 0) ? markup("about") : "timeline-1",
					"text", text("comment", 60) + "\n\n@" + this.colleague.visitor().email());
		}
		Document page = document("/discussion");
		String thread = page.select(".thread").attr("id").substring(7);
		this.colleague.send(path("/discussion/threads/" + thread + "/comments"), "text", text("comment", 60));
		String comment = page.select(".remark").attr("id").substring(8);
		this.teller.send(path("/discussion/comments/" + comment), "_method", "put", "text", text("comment", 60), "seen",
				page.select(".remark-edit [name=seen]").attr("value"));
		send("/discussion/threads/" + thread + "/resolution");
		this.colleague.send(path("/reactions/hug"));
		this.teller.post(path("/thanks"), "form", "thank", "text", markup("thanks"));
		for (int number = 0; number < 3; number++) {
			this.teller.send(path("/thanks"), "to", id(this.colleague.visitor()), "text", markup("thanks"));
		}
	}

	/**
	 * The slides reach a room, and the room asks.
	 */
	private void present(Sown sown) {
		String desk = this.teller.send(path("/presentation"), "minutes", "15").location();
		String room = desk.replaceFirst("/presenter$", "");
		this.teller.post(path("/presentation"), "minutes", markup("minutes"), "names", markup("names"), "length",
				markup("length"), "open", markup("open"));
		sown.add(this.teller.visitor(),
				this.teller.address(path("/presentation"), "names", markup("names"), "length", markup("length")));
		this.teller.send(desk + "/scene", "_method", "put", "slide", "999");
		sown.add(this.teller.visitor(), this.teller.address("/live", "code", markup("code")));
		this.colleague.post(room + "/reactions", "kind", markup("kind"));
		this.colleague.visitor().get(room);
		this.colleague.post(room + "/questions", "text", markup("question").repeat(9), "name", markup("asker"));
		for (int number = 0; number < 3; number++) {
			this.colleague.send(room + "/questions", "text", markup("question"), "name", deal("asker").markup(58));
		}
		for (String how : new String[] { "open-question", "follow-up" }) {
			this.teller.send(Jsoup.parse(this.teller.visitor().get(desk).body())
				.select("#questions form[action$=" + how + "]")
				.attr("action"));
		}
		sown.add(this.colleague.visitor(), room, room + "/slides/1", room + "/slides/2");
		sown.add(this.teller.visitor(), room, desk, room + "/stage", desk + "/questions", path("/presentation"));
	}

	/**
	 * Answers that show again what was typed.
	 */
	private void mistakes() {
		this.teller.post(path("/parts"), "impact", text("part", 40), "seen", "1");
		this.teller.post(path("/facts"), "title", markup("title"), "kind", "INCIDENT", "when", "2026-03-10T14:00",
				"zone", "UTC", "shownIn", "UTC", "services", names(), "teams", names(), "tags", names(), "withTeams",
				markup("title"), "teller", id(this.teller.visitor()), "seen", "1");
		this.teller.post(path("/facts"), "title", markup("title"), "kind", markup("title"), "when", markup("title"),
				"zone", markup("title"), "services", names(), "seen", "1");
		this.teller.post(path("/timeline/1"), "_method", "put", "at", markup("title"), "text", text("entry", 5),
				"evidence", markup("evidence"), "seen", "1");
		this.teller.post(path("/guide/moments"), "moments[DETECTED]", markup("title"), "seen", "1");
		this.teller.post("/previews", "text", text("part", 100));
		this.teller.post(path("/links"), "shows", markup("title"), "lasts", markup("title"));
	}

	private void pages(Sown sown) {
		new HostilePages(this.teller, this.colleague, this.path, this.vectors.deal("pages")).show(item("/factors"),
				document("/follow-ups").select(".edit-row-link").attr("href"), sown);
	}

	private String item(String below) {
		String link = document(below).select(".edit-row-link").attr("href");
		return link.substring(link.lastIndexOf('/') + 1);
	}

	private void send(String below, String... fields) {
		List<String> all = new ArrayList<>(Arrays.asList(fields));
		all.addAll(List.of("seen", NEWEST));
		this.teller.send(path(below), all.toArray(String[]::new));
	}

	private Document document(String below) {
		Page page = this.teller.visitor().get(path(below));
		expect(page, 200);
		return Jsoup.parse(page.body());
	}

	private String names() {
		return IntStream.range(0, 12)
			.mapToObj((number) -> deal("names").line(58).replace(',', ' '))
			.collect(Collectors.joining(","));
	}

	private String markup(String field) {
		return deal(field).markup(190);
	}

	private String line(String field, int most) {
		return deal(field).line(most);
	}

	private String text(String field, int count) {
		return deal(field).text(count, 3_900);
	}

	private Deal deal(String field) {
		return this.vectors.deal(field);
	}

	private static String id(Visitor visitor) {
		return visitor.id().toString();
	}

	private static void expect(Page page, int status) {
		if (page.status() != status) {
			throw new IllegalStateException(page.toString());
		}
	}

	static Deque<List<String>> texts(List<String> vectors, int size) {
		Deque<List<String>> texts = new ArrayDeque<>();
		for (int from = 0; from < vectors.size(); from += size) {
			texts.add(vectors.subList(from, Math.min(vectors.size(), from + size)));
		}
		return texts;
	}

}
