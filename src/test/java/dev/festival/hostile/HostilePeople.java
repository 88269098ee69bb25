package dev.festival.hostile;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;

/**
 * People and teams who call themselves by vectors.
 *
 * @param administrator who lets the others in
 * @param teller who tells the stories
 * @param colleague of theirs, who gets the mails
 */
record HostilePeople(Typist administrator, Typist teller, Typist colleague) {

	private static final int NAME = 100;

	static HostilePeople come(Visitors visitors, Vectors vectors, int more, Sown sown) {
		Deal names = vectors.deal("name");
		Typist administrator = Typist.of(named(visitors, names));
		HostilePeople people = new HostilePeople(administrator, administrator.as(named(visitors, names)),
				administrator.as(named(visitors, names)));
		for (Typist person : List.of(administrator, people.teller, people.colleague)) {
			person.send("/profile", "name", names.markup(NAME), "zone", "UTC");
		}
		for (int number = 0; number < more; number++) {
			visitors.person(names.line(NAME), UUID.randomUUID() + "@festival.example", "MEMBER", ZoneId.of("UTC"));
		}
		people.invite(visitors, names, sown);
		people.form(vectors.deal("team"), sown);
		people.colleague.send("/asked/offers", "_method", "put", "offer", "FACILITATOR");
		return people;
	}

	/**
	 * An administrator sees most; nobody is signed in by the name they get afterwards.
	 */
	private static Visitor named(Visitors visitors, Deal names) {
		return visitors.signedIn(names.markup(NAME), "ADMINISTRATOR", "UTC");
	}

	List<Typist> everybody() {
		return Stream.of(this.administrator, this.teller, this.colleague).toList();
	}

	private void invite(Visitors visitors, Deal names, Sown sown) {
		for (int number = 0; number < 4; number++) {
			String email = "\"" + number + "<img/src=x>\"@festival.example";
			this.administrator.post("/people/invitations", "name", names.markup(NAME), "email", email, "role",
					"MEMBER");
			Page made = this.administrator.post("/people/invitations", "name", names.markup(NAME), "email",
					UUID.randomUUID() + "@festival.example", "role", "MEMBER");
			String link = Jsoup.parse(made.body()).select("input[aria-label=Invitation link]").attr("value");
			String path = link.substring(link.indexOf("/invitations/"));
			Typist guest = this.administrator.as(visitors.anonymous());
			sown.add(guest.visitor(), path);
			if (number > 1) {
				guest.post(path, "name", names.markup(NAME), "email", email, "zone", names.markup(NAME), "password",
						names.markup(NAME));
				guest.send(path, "name", names.markup(NAME), "email", UUID.randomUUID() + "@festival.example", "zone",
						"UTC", "password", "<b>long enough</b>");
			}
		}
		this.administrator.post("/people/invitations", "name", names.markup(NAME), "email", names.markup(NAME), "role",
				names.markup(NAME));
		sown.add(this.administrator.visitor(), "/people");
		for (Typist person : everybody()) {
			sown.add(this.administrator.visitor(), "/people/" + person.visitor().id());
		}
	}

	private void form(Deal names, Sown sown) {
		for (int number = 0; number < 4; number++) {
			Page made = this.administrator.send("/teams", "name", names.markup(NAME - 10).replace(',', ' ') + number);
			String path = made.location().replaceFirst("\\?.*", "");
			Page changed = this.administrator.post(path, "name", names.markup(NAME - 10).replace(',', ' ') + number,
					"members", this.teller.visitor().id().toString(), "leads",
					this.colleague.visitor().id().toString());
			if (changed.status() >= 400) {
				throw new IllegalStateException(changed.toString());
			}
			sown.add(this.administrator.visitor(), path, path + "/edit");
		}
		this.administrator.post("/teams", "name", names.markup(200).repeat(30));
		sown.add(this.administrator.visitor(), "/teams");
	}

}
