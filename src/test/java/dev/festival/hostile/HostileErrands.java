package dev.festival.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.PasswordResets;

/**
 * What else can be typed: into searches, filters, one's profile and addresses that lead
 * nowhere.
 *
 * @param people who type
 * @param vectors that they type
 */
record HostileErrands(HostilePeople people, Vectors vectors) {

	void run(Visitors visitors, PasswordResets resets, HostileStory story, Sown sown) {
		profile();
		lists(sown);
		nowhere(visitors, sown);
		Visitor stranger = visitors.anonymous();
		Typist outside = this.people.administrator().as(stranger);
		outside.post("/login", "email", markup(), "password", markup());
		outside.post("/set-up", "code", markup(), "name", markup(), "email", markup(), "password", markup(), "zone",
				markup());
		String reset = "/password-resets/" + resets.offer(this.people.colleague().visitor().email());
		outside.post(reset, "password", "<b>");
		sown.add(stranger, reset, "/login");
		signedOut(visitors, story);
		Visitor reader = this.people.teller().visitor();
		sown.add(reader, "/", "/write-ups", "/write-ups/new", "/follow-ups", "/people", "/teams", "/profile", "/asked",
				"/audit", "/mail");
		sown.add(this.people.colleague().visitor(), "/", "/asked", "/follow-ups", "/profile");
	}

	private void profile() {
		Typist person = this.people.colleague();
		person.post("/profile", "name", markup().repeat(20), "zone", markup());
		person.post("/profile/theme", "theme", markup());
		this.people.administrator().post("/profile/mail", "_method", "put", "topics", markup());
		person.post("/profile/password", "current", markup(), "password", markup());
		person.post("/profile/passkeys", "name", markup(), "credential", markup());
		this.people.teller().post("/asked/offers", "_method", "put", "offer", markup());
	}

	private void lists(Sown sown) {
		Typist person = this.people.administrator();
		for (int number = 0; number < 3; number++) {
			sown.add(person.visitor(),
					person.address("/write-ups", "q", markup(), "tag", markup(), "service", markup(), "team", markup(),
							"teller", markup()),
					person.address("/write-ups", "before", markup(), "after", markup(), "kind", markup()),
					person.address("/audit", "action", markup(), "person", markup(), "from", markup(), "until",
							markup(), "before", markup()),
					person.address("/audit", "person", markup()),
					person.address("/discussions/refused", "about", markup()),
					person.address("/people", "q", markup()));
		}
		person.note("GET", "/audit.csv", "action", "<", "person", "<", "from", "<", "until", "<");
	}

	private void nowhere(Visitors visitors, Sown sown) {
		for (int number = 0; number < 2; number++) {
			for (String below : new String[] { "/", "/invitations/", "/shared/", "/password-resets/", "/people/",
					"/write-ups/", "/write-ups/1/guide/" }) {
				String path = below + URLEncoder.encode(markup(), StandardCharsets.UTF_8).replace("+", "%20");
				sown.add(this.people.teller().visitor(), path);
				sown.add(visitors.anonymous(), path);
			}
		}
	}

	/**
	 * What somebody sends whose session is over comes back to be copied.
	 */
	private void signedOut(Visitors visitors, HostileStory story) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int number = 0; number < 60; number++) {
			fields.put(markup() + number, this.vectors.deal("kept").text(5, 2_000));
		}
		for (String path : new String[] { story.path("/parts"), "/write-ups", "/profile?" + "q=%3Cscript%3E" }) {
			Page kept = visitors.anonymous().postBare(path, fields);
			this.people.teller().keep(new Typist.Answer(path, kept));
			Page old = this.people.teller().visitor().postBare(path, fields);
			this.people.teller().keep(new Typist.Answer(path, old));
		}
	}

	private String markup() {
		return this.vectors.deal("errand").markup(150);
	}

}
