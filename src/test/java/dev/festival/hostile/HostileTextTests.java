package dev.festival.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.writeup.web.Wire;
import dev.festival.account.PasswordResets;
import dev.festival.browser.Browsing;
import dev.festival.hostile.Sown.Place;
import dev.festival.hostile.TextFields.Field;
import dev.festival.hostile.Typist.Answer;
import dev.festival.mail.Mail;
import dev.festival.mail.MailServer;
import dev.festival.mail.MailTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Nothing that anybody types acts in the browser of anybody who sees it; and what looks
 * for it finds it where nothing protects the page.
 */
@MailTest
@Tag("heavy")
@ExtendWith(Browsing.class)
@Import(TextFields.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTests {

	private static final int TO_A_PART = 900;

	private static final int PEOPLE = 60;

	@Autowired
	private Visitors visitors;

	@Autowired
	private TextFields fields;

	@Autowired
	private PasswordResets resets;

	@Autowired
	private JdbcClient jdbc;

	private final Sown sown = new Sown();

	private final List<HostileStory> stories = new ArrayList<>();

	private Vectors vectors = new Vectors(List.of(), Map.of());

	private HostilePeople people = new HostilePeople(Typist.of(new Visitor("")), Typist.of(new Visitor("")),
			Typist.of(new Visitor("")));

	@BeforeAll
	void type(TestReporter reporter) throws Exception {
		this.vectors = Vectors.collect(reporter);
		this.people = HostilePeople.come(this.visitors, this.vectors, PEOPLE, this.sown);
		HostileCatalogue catalogue = new HostileCatalogue(this.people.administrator(), this.vectors.deal("catalogue"));
		catalogue.fill(this.sown);
		catalogue.send(this.sown);
		catalogue.bring();
		Deque<List<String>> texts = HostileStory.texts(this.vectors.all(), TO_A_PART);
		while (!texts.isEmpty()) {
			HostileStory story = new HostileStory(this.people, this.vectors);
			this.stories.add(story);
			story.tell(texts, this.sown);
		}
		nameKey();
		new HostileErrands(this.people, this.vectors).run(this.visitors, this.resets, this.stories.getFirst(),
				this.sown);
		new HostileGatherings(this.people.administrator(), this.people.teller(), this.vectors.deal("festival"))
			.hold(this.stories.getFirst().path(""), this.sown);
		reporter.publishEntry("typed", this.vectors.all().size() + " vectors into " + this.fields.all().size()
				+ " fields of " + this.stories.size() + " stories");
	}

	/**
	 * A browser would have to make the key, at an address that is no number.
	 */
	private void nameKey() {
		this.jdbc.sql("""
				insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
					uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type, backup_state,
					created, last_used, label)
				values ('d3Jlbg', translate(encode(uuid_send(:id), 'base64'), '+/=', '-_'), '\\x00', 0, true, false, '',
					'public-key', false, now(), now(), :label)
				""")
			.param("id", this.people.teller().visitor().id().value())
			.param("label", this.vectors.deal("key").markup(100))
			.update();
	}

	@Test
	void everyTextFieldThereIsWasTried() {
		List<Field> untried = this.fields.all()
			.stream()
			.filter((field) -> this.people.teller().typed().stream().noneMatch(field::isIn))
			.toList();
		assertThat(untried).isEmpty();
	}

	@Test
	void everyTextThatIsKeptIsHostile() {
		TextColumns columns = new TextColumns(this.jdbc);
		assertThat(columns.all()).hasSizeGreaterThan(20).allMatch(columns::holdsVectors);
	}

	@Test
	void nothingActsOnAnyPage(Browser browser, TestReporter reporter) {
		try (Detector detector = detector(browser, Defence.WHOLE)) {
			lookAround(detector, this.sown.places(), reporter);
			assertThat(detector.findings().all()).isEmpty();
		}
	}

	@Test
	void nothingActsWhereThePolicyIsLost(Browser browser, TestReporter reporter) {
		try (Detector detector = detector(browser, Defence.ESCAPING_ONLY)) {
			lookAround(detector, this.sown.places(), reporter);
			assertThat(detector.findings().all()).isEmpty();
		}
	}

	@Test
	void nothingActsInAFileOfSlides(Browser browser, TestReporter reporter) {
		try (Detector detector = detector(browser, Defence.ESCAPING_ONLY)) {
			for (HostileStory story : this.stories) {
				byte[] file = bytes(story.path("/deck.html?length=full&notes"));
				detector.lookAtFile(new String(file, StandardCharsets.UTF_8));
			}
			tell(reporter, "files", detector);
			assertThat(detector.findings().all()).isEmpty();
		}
	}

	@Test
	void nothingActsInMails(Browser browser, TestReporter reporter) {
		await().until(() -> this.jdbc.sql("select count(*) from outgoing_mail where due_at is not null")
			.query(Integer.class)
			.single(), (waiting) -> waiting == 0);
		List<Mail> mails = MailServer.at("@festival.example");
		assertThat(mails).hasSizeGreaterThan(15);
		try (Detector detector = detector(browser, Defence.ESCAPING_ONLY)) {
			mails.forEach((mail) -> detector.lookAtMail(mail.html().html()));
			tell(reporter, "mails", detector);
			assertThat(detector.findings().all()).isEmpty();
		}
	}

	@Test
	void sameDetectorFindsThemWhereNothingProtectsThePage(Browser browser, TestReporter reporter) {
		try (Detector detector = detector(browser, Defence.NONE)) {
			lookAtSome(detector, 5, reporter);
			Map<String, Long> counts = detector.findings().counts();
			assertThat(counts).containsKeys("script", "handler", "address", "foreign", "element", "attribute");
			assertThat(counts.get("dialog")).isGreaterThan(detector.looks());
			assertThat(counts.get("request")).isPositive();
			assertThat(detector.findings().all()).hasSizeGreaterThan(20 * detector.looks());
		}
	}

	@Test
	void policyAloneStopsWhatTheDetectorFinds(Browser browser, TestReporter reporter) {
		try (Detector detector = detector(browser, Defence.POLICY_ONLY)) {
			lookAtSome(detector, 15, reporter);
			assertThat(detector.findings().counts()).containsKeys("script", "handler", "violation")
				.doesNotContainKey("dialog");
		}
	}

	@Test
	void sameDetectorFindsThemOneByOne(Browser browser, TestReporter reporter) {
		int step = Math.max(1, this.vectors.all().size() / 400);
		List<String> some = IntStream.range(0, this.vectors.all().size())
			.filter((at) -> at % step == 0)
			.mapToObj(this.vectors.all()::get)
			.toList();
		try (Detector detector = detector(browser, Defence.NONE)) {
			assertThat(acting(detector, Vectors.OWN)).isEqualTo(Vectors.OWN.size());
			long acting = acting(detector, some);
			tell(reporter, acting + " of " + some.size() + " by themselves", detector);
			// The collections are about more than scripts.
			assertThat(acting).isGreaterThan(some.size() / 3);
		}
	}

	private static long acting(Detector detector, List<String> vectors) {
		long acting = 0;
		for (int from = 0; from < vectors.size(); from += 50) {
			acting += detector.acting(vectors.subList(from, Math.min(vectors.size(), from + 50))
				.stream()
				.map((vector) -> "<!doctype html><p title=\"" + vector + "\"></p><p title='" + vector + "'></p>"
						+ vector + "<!-- " + vector + " --><textarea>" + vector + "</textarea><a href=\"" + vector
						+ "\"></a>")
				.toList());
		}
		return acting;
	}

	@Test
	void slidesInAFileLeadToPagesOnly(TestReporter reporter) throws Exception {
		List<Element> relations = new ArrayList<>();
		for (HostileStory story : this.stories) {
			relations.addAll(SlideFile.relations(bytes(story.path("/deck.pptx"))));
			relations.addAll(SlideFile.relations(bytes(story.path("/deck.pptx?names=roles"))));
		}
		List<Element> outside = relations.stream().filter((one) -> one.attr("TargetMode").equals("External")).toList();
		reporter.publishEntry("slides", relations.size() + " relations, " + outside.size() + " to the outside");
		assertThat(relations).hasSizeGreaterThan(20);
		assertThat(outside).allSatisfy((one) -> {
			assertThat(one.attr("Type")).endsWith("/hyperlink");
			assertThat(one.attr("Target")).matches("(?i)(?:https?://|mailto:).+");
		});
	}

	@Test
	void noCellOfTheAuditLogIsAFormula() {
		String log = this.people.administrator().visitor().get("/audit.csv").body();
		assertThat(log).contains("<");
		assertThat(log.lines().flatMap((line) -> Stream.of(line.split(",(?=\")"))))
			.noneMatch((cell) -> cell.matches("\"?[=+@\\t\\r-].*"));
	}

	private byte[] bytes(String path) {
		return Wire.download(this.people.teller().visitor(), path);
	}

	private Detector detector(Browser browser, Defence defence) {
		return new Detector(browser, this.visitors.anonymous().address(), defence);
	}

	private void lookAround(Detector detector, List<Place> places, TestReporter reporter) {
		for (Place place : places) {
			detector.as(place.reader()).look(place.path());
		}
		detector.as(this.people.teller().visitor());
		this.stories.forEach((story) -> detector.preview(story.path("/edit")));
		for (Answer answer : this.people.teller().answers()) {
			if (answer.page().header("Content-Type").orElse("").startsWith("text/html")) {
				detector.look(answer.path(), answer.page());
			}
		}
		tell(reporter, "pages", detector);
	}

	private void lookAtSome(Detector detector, int step, TestReporter reporter) {
		IntStream.range(0, this.sown.places().size())
			.filter((at) -> at % step == 0)
			.mapToObj(this.sown.places()::get)
			.forEach((place) -> detector.as(place.reader()).look(place.path()));
		tell(reporter, "pages", detector);
	}

	private static void tell(TestReporter reporter, String what, Detector detector) {
		reporter.publishEntry(what, detector.looks() + " looks, found " + detector.findings().counts());
	}

}
