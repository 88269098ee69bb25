package dev.festival.mail;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.festival.FestivalEditor;
import dev.festival.festival.FestivalId;
import dev.festival.festival.Heard;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Those who are invited hear of a festival, of its changes and of what came of it; and
 * stories are told to nobody who may not know of them.
 */
@MailTest
class FestivalMailTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private FestivalEditor editor;

	private Visitor host;

	private Visitor guest;

	@BeforeEach
	void someoneHosts() {
		this.host = this.visitors.signedIn("Hanna");
		this.guest = this.visitors.signedIn("Gustav Gast", "MEMBER", "Asia/Kolkata");
	}

	@Test
	void guestsAreInvitedAndHearOfChangesAndOfTheEnd() throws Exception {
		String path = plan("2098-11-14T14:00", "title", "Autumn; festival", "place", "Canteen", "welcome",
				"Bring **cake**.");
		send(path + "/guests", "people", this.guest.id().toString());
		Mail invited = MailServer.arrivesAt(this.guest.email());
		assertThat(invited.subject()).isEqualTo("You are invited: Autumn; festival");
		assertThat(invited.plain()).contains("Hanna invites you to “Autumn; festival”.",
				"Friday 14 November 2098, 14:00 to 15:00 (UTC)",
				"For you: Friday 14 November 2098, 19:30 to 20:30 (Asia/Kolkata)", "Place: Canteen", "Bring cake.",
				"Fewer mails:");
		assertThat(invited.path()).isEqualTo(path);
		Calendar first = calendar(invited, "REQUEST");
		assertThat(value(first, "SEQUENCE")).isEqualTo("0");
		assertThat(value(first, "ATTENDEE")).isEqualTo("mailto:" + this.guest.email());
		assertThat(value(first, "ORGANIZER")).isEqualTo("mailto:fete@festival.example");

		send(path + "/guests", "everybody", "true", "people", this.guest.id().toString());
		send(path, fields("2098-11-14T16:00", "_method", "put", "seen", "0", "title", "Autumn; festival", "place",
				"Roof"));
		Mail changed = mail(2);
		assertThat(changed.subject()).isEqualTo("Changed: Autumn; festival");
		assertThat(changed.plain()).contains("16:00 to 17:00", "Place: Roof");
		Calendar second = calendar(changed, "REQUEST");
		assertThat(value(second, "UID")).isEqualTo(value(first, "UID"));
		assertThat(value(second, "SEQUENCE")).isEqualTo("1");

		send(path, fields("2098-11-14T16:00", "_method", "put", "seen", "1", "title", "Autumn; festival", "place",
				"Roof", "welcome", "Bring nothing."));
		send(path + "/cancellation", "reason", "Everybody is ill");
		Mail cancelled = mail(3);
		assertThat(cancelled.subject()).isEqualTo("Cancelled: Autumn; festival");
		assertThat(cancelled.plain()).contains("Everybody is ill");
		Calendar last = calendar(cancelled, "CANCEL");
		assertThat(value(last, "UID")).isEqualTo(value(first, "UID"));
		assertThat(value(last, "SEQUENCE")).isEqualTo("3");
		assertThat(value(last, "STATUS")).isEqualTo("CANCELLED");
	}

	@Test
	void teamIsInvited() {
		Visitor administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		String team = administrator.post("/teams", "name", "Platform " + this.guest.id())
			.location()
			.replace("/teams/", "");
		administrator.post("/teams/" + team, "name", "Platform " + this.guest.id(), "members",
				this.guest.id().toString());
		send(plan("2098-11-14T14:00") + "/guests", "teams", team);
		assertThat(MailServer.arrivesAt(this.guest.email()).subject()).startsWith("You are invited");
		assertThat(MailServer.at(administrator.email())).isEmpty();
	}

	@Test
	void hostHearsOfOffersAndTellersOfAnswers() {
		Story yes = Story.by(this.guest, "The lease").with("/publication");
		String path = plan("2098-11-14T14:00", "title", "Of offers");
		assertThat(this.guest.post(path + "/sign-ups", "writeUp", yes.id().substring(1)).status()).isEqualTo(302);
		Mail offered = MailServer.arrivesAt(this.host.email());
		assertThat(offered.subject()).isEqualTo("Gustav Gast would like to tell a story");
		assertThat(offered.plain()).contains("“The lease” (" + yes.id() + ") at “Of offers”");
		send(path + "/sign-ups/" + yes.id().substring(1), "_method", "put", "accepted", "true", "words", "Gladly!");
		Mail answer = MailServer.arrivesAt(this.guest.email());
		assertThat(answer.subject()).isEqualTo("Your story is in: Of offers");
		assertThat(answer.plain()).contains("Hanna: Gladly!");
	}

	@Test
	void whatCameOfItIsToldToThoseWhoMayKnowOfIt() {
		Visitor teller = this.visitors.signedIn("Wren");
		Story open = Story.by(teller, "The open story").with("/publication");
		Story secret = Story.by(teller, "Kakapo")
			.with("/publication")
			.with("/audience", "restricted", "true", "readers", this.host.id().toString());
		String path = plan("2026-01-14T14:00", "title", "What came");
		for (Story story : List.of(open, secret)) {
			send(path + "/items", "writeUp", story.id().substring(1), "minutes", "10");
		}
		send(path + "/notes", "decisions", "- Rotate **leases**", "seen.decisions", "0");
		this.editor.heard(new FestivalId(Long.parseLong(path.replaceAll("\\D", ""))), new Heard(12, 0, 0, 0));
		this.visitors.signedIn("Manda", "MANAGER", "UTC");
		send(path + "/closure", "told", "1", "told", "2");
		Mail recap = MailServer.arrivesAt(teller.email());
		assertThat(recap.subject()).isEqualTo("What came of What came");
		assertThat(recap.plain())
			.contains("“The open story” (" + open.id() + "), told by Wren: http",
					secret.id() + ", which is restricted: http", "The room laughed 12 times.", "Rotate leases",
					"Two questions")
			.doesNotContain("Kakapo");
		assertThat(recap.path()).isEqualTo(path + "#poll");
		assertThat(MailServer.at(this.host.email())).isEmpty();
	}

	@Test
	void recapNamesNoStoryToGuestsWhoMayNotKnowOfIt() {
		Visitor teller = this.visitors.signedIn("Wren");
		Story secret = Story.by(teller, "Kakapo")
			.with("/publication")
			.with("/audience", "restricted", "true", "readers", this.host.id().toString());
		String path = plan("2098-01-14T14:00", "title", "Of secrets");
		send(path + "/guests", "people", this.guest.id().toString());
		MailServer.arrivesAt(this.guest.email());
		send(path + "/items", "writeUp", secret.id().substring(1), "minutes", "10");
		send(path, fields("2026-01-14T14:00", "_method", "put", "seen", "0", "title", "Of secrets"));
		mail(2);
		send(path + "/closure", "told", "1");
		assertThat(mail(3).plain()).contains("“Of secrets” was held.")
			.doesNotContain("Kakapo", "Wren", secret.id(), "restricted");
	}

	private String plan(String when, String... more) {
		Page page = this.host.post("/festivals", fields(when, more));
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return page.location().replace("/order", "");
	}

	private String[] fields(String when, String... more) {
		List<String> fields = new ArrayList<>(
				List.of("when", when, "zone", "UTC", "minutes", "60", "host", this.host.id().toString()));
		fields.addAll(List.of(more));
		return fields.toArray(String[]::new);
	}

	private void send(String path, String... fields) {
		Page page = this.host.post(path, fields);
		assertThat(page.status()).as(page::toString).isEqualTo(302);
	}

	private Mail mail(int number) {
		return await().until(() -> MailServer.at(this.guest.email()), (mails) -> mails.size() == number)
			.get(number - 1);
	}

	private static Calendar calendar(Mail mail, String method) throws Exception {
		String text = mail.calendar(method);
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		assertThat(calendar.getProperty("METHOD").map(Property::getValue)).contains(method);
		return calendar;
	}

	private static String value(Calendar calendar, String name) {
		return ((Component) calendar.getComponents(Component.VEVENT).getFirst()).getProperty(name)
			.map(Property::getValue)
			.orElse("");
	}

}
