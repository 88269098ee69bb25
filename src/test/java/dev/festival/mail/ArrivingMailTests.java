package dev.festival.mail;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.Passkey;
import dev.festival.account.PasswordResets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What arrives when something was done that concerns somebody else, or one's own account.
 */
@MailTest
class ArrivingMailTests {

	private static final Pattern SHOWN = Pattern.compile("value=\"http://127\\.0\\.0\\.1:\\d+(/invitations/[\\w-]+)\"");

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PasswordResets resets;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transactions;

	private final String email = UUID.randomUUID() + "@festival.example";

	@Test
	void invitationLetsOnePersonInOnceByMailOrByTheLinkThatWasShown() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		String shown = invite(maya);
		Mail mail = MailServer.arrivesAt(this.email);
		assertThat(mail.subject()).isEqualTo("Maya invites you to Festival");
		assertThat(mail.plain()).startsWith("Hello Asha,").contains("lets you in once, until ");
		assertThat(mail.path()).startsWith("/invitations/").isNotEqualTo(shown);
		assertThat(this.visitors.anonymous().get(shown).status()).isEqualTo(200);
		Page in = this.visitors.anonymous()
			.post(mail.path(), "name", "Asha", "password", "a fine password", "zone", "UTC", "email", this.email);
		assertThat(in.location()).isEqualTo("/");
		assertThat(this.visitors.anonymous().get(shown).status()).isEqualTo(410);
		assertThat(this.visitors.anonymous().get(mail.path()).status()).isEqualTo(410);
	}

	@Test
	void invitationThatWasTakenBackLetsNobodyInByMailEither() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		invite(maya);
		Mail mail = MailServer.arrivesAt(this.email);
		maya.post("/people/invitations/" + this.jdbc.sql("select id from invitation where email = :email")
			.param("email", this.email)
			.query(UUID.class)
			.single(), "_method", "delete");
		assertThat(this.visitors.anonymous().get(mail.path()).status()).isEqualTo(410);
	}

	@Test
	void nothingThatOpensAnInvitationLiesInTheDatabase() {
		String shown = invite(this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC"));
		String mailed = MailServer.arrivesAt(this.email).path();
		for (String table : new String[] { "invitation", "mailed_invitation", "outgoing_mail", "audit_entry",
				"event_publication" }) {
			String all = this.jdbc.sql("select string_agg(cast(t as text), ' ') from " + table + " t")
				.query(String.class)
				.optional()
				.orElse("");
			assertThat(all).as(table)
				.doesNotContain(shown.substring(shown.lastIndexOf('/') + 1))
				.doesNotContain(mailed.substring(mailed.lastIndexOf('/') + 1));
		}
	}

	@Test
	void newOwnerIsToldOfTheirFollowUp() {
		Visitor asha = this.visitors.signedIn("Asha Rao");
		Story story = Story.by(this.visitors.signedIn("Wren"), "The lift").with("/publication");
		story.promise("An alert for the disk", asha);
		Mail mail = MailServer.arrivesAt(asha.email());
		assertThat(mail.subject()).isEqualTo("Yours to follow up: An alert for the disk");
		assertThat(mail.plain()).startsWith("Hello Asha,")
			.contains("Wren made you the owner of a follow-up from “The lift” (" + story.id() + ").",
					"“An alert for the disk”, due on 1 May 2026.");
		assertThat(asha.get(mail.path()).body()).contains("An alert for the disk");
	}

	@Test
	void followUpThatIsHandedOnIsToldToWhoeverGetsIt() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor asha = this.visitors.signedIn("Asha");
		Visitor kofi = this.visitors.signedIn("Kofi");
		Story.by(wren, "The lift").with("/publication").promise("An alert", asha);
		String path = MailServer.arrivesAt(asha.email()).path();
		Page page = asha.post(path, "_method", "put", "title", "An alert", "owner", kofi.id().toString(), "due",
				"2026-05-01", "type", "PREVENT", "seen", "2147483647");
		assertThat(page.location()).isEqualTo(path + "?saved");
		Mail mail = MailServer.arrivesAt(kofi.email());
		assertThat(mail.plain()).contains("Asha made you the owner");
		assertThat(mail.path()).isEqualTo(path);
	}

	@Test
	void whoeverGetsAPartIsToldWhich() {
		Visitor asha = this.visitors.signedIn("Asha");
		Story story = Story.by(this.visitors.signedIn("Wren"), "The lift").naming("FACILITATOR", asha);
		Mail mail = MailServer.arrivesAt(asha.email());
		assertThat(mail.subject()).isEqualTo("You are facilitator of " + story.id() + ": The lift");
		assertThat(mail.plain()).contains("Wren named you as facilitator of “The lift”", "It is a draft");
		assertThat(asha.get(mail.path()).body()).contains("The lift");
	}

	@Test
	void mailsAboutOneWriteUpBelongTogether() {
		Visitor asha = this.visitors.signedIn("Asha");
		Visitor kofi = this.visitors.signedIn("Kofi");
		Story.by(this.visitors.signedIn("Wren"), "The lift")
			.with("/publication")
			.naming("REVIEWER", asha)
			.promise("An alert", kofi);
		Mail part = MailServer.arrivesAt(asha.email());
		Mail owner = MailServer.arrivesAt(kofi.email());
		assertThat(part.header("References")).isEqualTo(owner.header("References"))
			.isEqualTo(owner.header("In-Reply-To"));
		assertThat(part.header("Message-ID")).endsWith("@127.0.0.1>").isNotEqualTo(owner.header("Message-ID"));
	}

	@Test
	void plainAndHtmlSayTheSame() {
		Visitor asha = this.visitors.signedIn("Asha");
		Story.by(this.visitors.signedIn("Wren"), "The lift").with("/publication").promise("An alert", asha);
		Mail mail = MailServer.arrivesAt(asha.email());
		String text = mail.html().body().text();
		mail.plain()
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("http") && !line.startsWith("-- "))
			.filter((line) -> !line.startsWith("Fewer mails: "))
			.forEach((line) -> assertThat(text).contains(line.replaceFirst(":$", "")));
		assertThat(mail.html().select("a").eachAttr("href").getFirst()).endsWith(mail.path());
		assertThat(mail.html().select("img, link, script, table, style")).isEmpty();
	}

	@Test
	void headersSayWhoItIsFromAndThatNobodyNeedsToAnswer() {
		Visitor asha = this.visitors.signedIn("Asha Rao");
		Story.by(this.visitors.signedIn("Wren"), "The lift").with("/publication").promise("An alert", asha);
		Mail mail = MailServer.arrivesAt(asha.email());
		assertThat(mail.header("From")).isEqualTo("=?UTF-8?Q?F=C3=AAte?= <fete@festival.example>");
		assertThat(mail.header("To")).isEqualTo("Asha Rao <" + asha.email() + ">");
		assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(mail.header("List-Unsubscribe")).matches("<http://127\\.0\\.0\\.1:\\d+/profile#mail>");
		assertThat(Jsoup.parse(asha.get("/profile").body()).select("h2#mail")).hasSize(1);
	}

	@Test
	void everyChangeOfHowSomebodySignsInIsTold() {
		Visitor wren = this.visitors.signedIn("Wren", "MEMBER", "Asia/Kolkata");
		wren.post("/profile/password", "current", Visitors.PASSWORD, "password", "another fine password");
		Mail mail = MailServer.arrivesAt(wren.email());
		assertThat(mail.subject()).isEqualTo("Your password was changed");
		assertThat(mail.plain()).contains("(Asia/Kolkata)", "If that was you, all is well.");
		assertThat(mail.headers("List-Unsubscribe")).isEmpty();
		assertThat(mail.path()).isEqualTo("/profile");
		Visitor asha = this.visitors.signedIn("Asha");
		String link = "/password-resets/" + this.resets.offer(asha.email());
		assertThat(this.visitors.anonymous().post(link, "password", "another fine password").location()).isEqualTo("/");
		assertThat(MailServer.arrivesAt(asha.email()).subject()).contains("new password was chosen for you by a link");
		Visitor kofi = this.visitors.signedIn("Kofi");
		this.transactions
			.executeWithoutResult((status) -> this.events.publishEvent(new Passkey.Added(kofi.id(), "A laptop")));
		assertThat(MailServer.arrivesAt(kofi.email()).subject()).isEqualTo("A passkey was added to your account");
	}

	@Test
	void administratorTriesWhetherMailArrives() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		assertThat(maya.post("/mail/trials").location()).isEqualTo("/mail");
		assertThat(MailServer.arrivesAt(maya.email()).subject()).isEqualTo("Mail from Festival arrives");
		assertThat(this.visitors.signedIn("Wren").get("/mail").status()).isEqualTo(403);
	}

	@Test
	void reviewIsAskedAndGiven() {
		Visitor wren = this.visitors.signedIn("Wren Bell");
		Visitor asha = this.visitors.signedIn("Asha Rao");
		String story = story(wren);
		assertThat(wren.post(story + "/reviews", "reviewer", asha.id().toString(), "message", "Secret word").status())
			.isEqualTo(302);
		Mail asked = MailServer.arrivesAt(asha.email());
		assertThat(asked.subject()).isEqualTo("Wren Bell would like your review: The lift that waited");
		assertThat(asked.plain()).startsWith("Hello Asha,").doesNotContain("Secret word");
		assertThat(asked.path()).isEqualTo(story + "/discussion");
		assertThat(asha.get(asked.path()).status()).isEqualTo(200);
		String review = org.jsoup.Jsoup.parse(asha.get(asked.path()).body()).select("#own-review").attr("action");
		assertThat(asha.post(review, "_method", "put", "verdict", "APPROVED", "sentence", "Kind.").status())
			.isEqualTo(302);
		assertThat(MailServer.arrivesAt(wren.email()).subject())
			.isEqualTo("Asha Rao has read it: The lift that waited");
		// Being asked is told once.
		assertThat(this.jdbc.sql("select count(*) from outgoing_mail where person_id = :id")
			.param("id", asha.id().value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoIsMentionedOrThankedHearsOfIt() {
		Visitor wren = this.visitors.signedIn("Wren " + UUID.randomUUID());
		String name = "Asha " + UUID.randomUUID();
		Visitor asha = this.visitors.signedIn(name);
		String story = story(wren);
		wren.post(story + "/publication");
		wren.post(story + "/discussion/threads", "about", "facts", "text", "@" + name + ", what did you see?");
		Mail mail = MailServer.arrivesAt(asha.email());
		assertThat(mail.subject()).endsWith("calls you: The lift that waited");
		assertThat(mail.plain()).doesNotContain("what did you see");
		asha.post(story + "/thanks", "to", wren.id().toString(), "text", "For asking.");
		assertThat(MailServer.arrivesAt(wren.email()).subject()).startsWith(name + " says thank you");
	}

	@Test
	void volunteersHearThatAFacilitatorIsWantedAndNotForWhat() {
		Visitor wren = this.visitors.signedIn("Wren Bell");
		Visitor asha = this.visitors.signedIn("Asha Rao");
		asha.post("/asked/offers", "_method", "put", "offer", "FACILITATOR");
		String story = story(wren);
		wren.post(story + "/facilitator-request");
		Mail wanted = MailServer.arrivesAt(asha.email());
		assertThat(wanted.subject()).isEqualTo("Wren Bell would like help with a write-up");
		assertThat(wanted.plain()).doesNotContain("The lift that waited", story);
		assertThat(wanted.path()).isEqualTo("/asked");
		String offer = org.jsoup.Jsoup.parse(asha.get("/asked").body())
			.select("li:contains(Wren Bell) form")
			.attr("action");
		asha.post(offer);
		assertThat(MailServer.arrivesAt(wren.email()).subject()).startsWith("Asha Rao would help");
		asha.post("/asked/offers", "_method", "put");
	}

	private static String story(Visitor teller) {
		String address = teller
			.post("/write-ups", "title", "The lift that waited", "sentence", "It broke.", "when", "2026-03-10T14:00",
					"zone", "UTC")
			.location();
		return "/write-ups/" + address.replaceAll("\\D", "");
	}

	private String invite(Visitor administrator) {
		String page = administrator
			.post("/people/invitations", "name", "Asha Rao", "email", this.email, "role", "MEMBER")
			.body();
		assertThat(page).contains("on its way to <strong>" + this.email);
		Matcher matcher = SHOWN.matcher(page);
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
