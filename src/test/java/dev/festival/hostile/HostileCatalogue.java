package dev.festival.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.festival.Page;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.writeup.web.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What administrators keep for everybody, and what scripts send.
 *
 * @param administrator who keeps it
 * @param deal of what is typed
 */
record HostileCatalogue(Typist administrator, Deal deal) {

	private static final int NAME = 60;

	void fill(Sown sown) {
		Visitor reader = this.administrator.visitor();
		for (String slug : List.of("sev-1", "sev-2", "sev-3", "sev-4")) {
			String path = "/severities/" + slug;
			this.administrator.send(path, "_method", "put", "label", this.deal.markup(19) + slug.charAt(4), "word",
					this.deal.markup(30), "meaning", this.deal.markup(300), "days", "30", "offered", "true", "seen",
					"0");
			this.administrator.post(path, "_method", "put", "label", this.deal.markup(190), "word", markup(), "meaning",
					"", "days", markup(), "offered", markup(), "seen", "0");
			sown.add(reader, path);
		}
		String service = "";
		for (int number = 0; number < 4; number++) {
			Page made = this.administrator.send("/services", "name", name() + number, "sentence", markup(), "link",
					"https://festival.example/" + number);
			service = made.location().replaceFirst("\\?.*", "");
			this.administrator.send(service, "_method", "put", "name", name() + number, "sentence", markup(), "link",
					"https://festival.example/" + number, "seen", "0");
			this.administrator.send("/services/names", "name", name() + "also " + number, "service",
					service.substring(service.lastIndexOf('/') + 1));
			sown.add(reader, service, service + "/edit");
		}
		this.administrator.post("/services", "name", markup().repeat(20), "sentence", markup().repeat(20), "link",
				"javascript:alert(1)");
		this.administrator.post(service, "_method", "put", "name", name() + ",", "sentence", markup(), "link",
				"javascript:alert('<b>')", "seen", "0");
		sown.add(reader, this.administrator.address("/services/new", "name", markup()), "/services", "/severities",
				"/settings");
	}

	/**
	 * A template of the company, which doesn't stay for others.
	 */
	void bring() {
		String path = "/slide-template";
		Visitor visitor = this.administrator.visitor();
		String name = markup().replaceAll("[\"\\\\]", "") + ".pptx";
		this.administrator.note("POST", path, "file", "<");
		for (byte[] file : List.of(markup().getBytes(StandardCharsets.UTF_8), new byte[0],
				SlideFile.template(this::markup))) {
			this.administrator.keep(new Typist.Answer(path, Wire.uploadByForm(visitor, path, name, markup(), file)));
		}
		Page brought = visitor.get(path);
		assertThat(brought.body()).contains("Your template", "&lt;");
		this.administrator.keep(new Typist.Answer(path + "?brought", brought));
		visitor.post(path, "_method", "delete");
	}

	/**
	 * The script files and changes a story, which is looked at like those of people.
	 */
	void send(Sown sown) {
		this.administrator.post("/profile/tokens", "name", markup(), "scope", markup(), "days", markup());
		this.administrator.post("/profile/tokens", "name", markup(), "scope", "READ", "days", "7");
		Script script = Script.of(this.administrator.visitor(), "ADMIN");
		this.administrator.note("POST", "/api/v1/write-ups", "title", "<", "kind", "<", "severity", "<", "zone", "<",
				"services", "<", "tags", "<", "inShort", "<");
		String story = script.send("POST", "/api/v1/write-ups", """
				{"title": %s, "occurred": "2026-03-10T14:00:00Z", "services": [%s], "tags": [%s], "inShort": %s}
				""".formatted(json(), json(), json(), json())).header("Location").orElseThrow();
		script.send("POST", "/api/v1/write-ups", """
				{"title": "x", "occurred": "2026-03-10T14:00:00Z", "kind": %s, "severity": %s, "zone": %s}
				""".formatted(json(), json(), json()));
		this.administrator.note("PUT", story + "/text/impact", "text", "<");
		script.send("PUT", story + "/text/impact", "{\"text\": %s, \"revision\": 1}".formatted(json()));
		this.administrator.note("POST", story + "/timeline", "lines", "<");
		script.send("POST", story + "/timeline", "{\"lines\": %s}".formatted(json()));
		this.administrator.note("GET", story, "names", "<");
		this.administrator.note("GET", "/api/v1/write-ups", "status", "<", "severity", "<", "kind", "<", "q", "<",
				"tag", "<", "service", "<", "team", "<", "teller", "<", "before", "<");
		sown.add(this.administrator.visitor(), story.replace("/api/v1", ""), "/profile/tokens");
	}

	private String json() {
		return "\"" + markup().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	private String name() {
		return this.deal.markup(NAME - 10).replace(',', ' ');
	}

	private String markup() {
		return this.deal.markup(180);
	}

}
