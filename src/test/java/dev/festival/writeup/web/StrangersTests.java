package dev.festival.writeup.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static dev.festival.writeup.web.GuardedStory.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * At every address there is, strangers can do no more than read, and only what is shared.
 */
@FestivalTest
@Import(Addresses.class)
class StrangersTests {

	/** What everybody who is signed in may read of a story that is shared. */
	private static final Set<String> SHARED = Set.of("/write-ups/{number}", "/write-ups/{number}/history",
			"/write-ups/{number}/history/{revision}", "/write-ups/{number}/deck", "/write-ups/{number}/deck/notes",
			"/write-ups/{number}/deck.pptx", "/write-ups/{number}/deck.html", "/write-ups/{number}/deck.md",
			"/write-ups/{number}/presentation", "/write-ups/{number}/deck.pdf", "/write-ups/{number}.pdf",
			"/write-ups/{number}/images/{image}", "/write-ups/{number}/discussion", "/write-ups/{number}/festivals",
			"/follow-ups/{number}");

	/** What everybody may say who may read. */
	private static final Set<String> TALK = Set.of("/write-ups/{number}/discussion/threads",
			"/write-ups/{number}/discussion/threads/{thread}/comments",
			"/write-ups/{number}/discussion/threads/{thread}/resolution", "/write-ups/{number}/reactions/{kind}",
			"/write-ups/{number}/thanks", "/write-ups/{number}/presentation");

	private static final String COMMENT = "/write-ups/{number}/discussion/comments/{comment}";

	/** An answer without an end. */
	private static final String STREAM = "/write-ups/{number}/discussion/events";

	/** What can be reached without signing in. */
	private static final Set<String> OPEN = Set.of("/login", "/set-up", "/invitations/{token}",
			"/password-resets/{token}", "/shared/{token}", "/shared/{token}/deck", "/shared/{token}/deck.pptx",
			"/shared/{token}/deck.html", "/shared/{token}/deck.md", "/shared/{token}/deck.pdf",
			"/shared/{token}/write-up.pdf", "/shared/{token}/deck/images/{image}", "/shared/{token}/images/{image}",
			"/live", "/live/{code}", "/live/{code}/events", "/live/{code}/state", "/live/{code}/slides/{slide}",
			"/live/{code}/images/{image}", "/live/{code}/reactions", "/live/{code}/questions", "/error");

	@Autowired
	private Visitors visitors;

	@Autowired
	private Addresses addresses;

	@Test
	void addressesAreFound() {
		assertThat(this.addresses.ofOneStory()).hasSizeGreaterThan(35)
			.map(Addresses.Address::pattern)
			.containsAll(SHARED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MEMBER", "ADMINISTRATOR" })
	void draftIsAnsweredAsIfItWereNotThere(String role) {
		Visitor stranger = this.visitors.signedIn("Stranger", role, "UTC");
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"), stranger.id().toString());
		assertNotThereFor(stranger, story);
	}

	@ParameterizedTest
	@CsvSource({ "MEMBER, /review", "MEMBER, /publication", "MANAGER, /publication", "ADMINISTRATOR, /review",
			"ADMINISTRATOR, /publication", "ADMINISTRATOR, /archive" })
	void restrictedStoryIsAnsweredAsIfItWereNotThere(String role, String status) {
		Visitor stranger = this.visitors.signedIn("Stranger", role, "UTC");
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"), stranger.id().toString());
		story.told().with(status).with("/audience", "restricted", "true");
		assertNotThereFor(stranger, story);
	}

	@Test
	void namedReaderReadsRestrictedStoryAndDoesNotChangeIt() {
		Visitor reader = this.visitors.signedIn("Reader");
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"),
				this.visitors.signedIn("Asha").id().toString());
		story.told().with("/audience", "restricted", "true", "readers", reader.id().toString());
		String before = story.everything();
		assertSoftly((softly) -> ending().forEach((address) -> {
			Page page = GuardedStory.go(reader, address, story.path(address));
			softly.assertThat(page.status()).as("%s", address).isIn(expected(address));
		}));
		assertThat(story.everything()).isEqualTo(before);
	}

	private void assertNotThereFor(Visitor stranger, GuardedStory story) {
		String before = story.everything();
		assertSoftly((softly) -> this.addresses.ofOneStory().forEach((address) -> {
			Page page = GuardedStory.go(stranger, address, story.path(address));
			Page nothing = GuardedStory.go(stranger, address, story.pathToNothing(address));
			softly.assertThat(page.status()).as("%s", address).isEqualTo(404);
			softly.assertThat(page.body()).as("%s", address).doesNotContain(SECRET);
			softly.assertThat(text(page)).as("%s", address).isEqualTo(text(nothing));
		}));
		assertThat(story.everything()).isEqualTo(before);
	}

	@Test
	void emptyFormsLearnNothingAboutDrafts() {
		Visitor stranger = this.visitors.signedIn("Stranger");
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"), stranger.id().toString());
		assertSoftly((softly) -> this.addresses.ofOneStory()
			.stream()
			.filter((address) -> !address.isRead())
			.forEach((address) -> {
				String method = address.method().name();
				Page page = stranger.post(story.path(address), "_method", method);
				Page nothing = stranger.post(story.pathToNothing(address), "_method", method);
				softly.assertThat(page.status()).as("%s", address).isBetween(400, 499);
				softly.assertThat(page.body()).as("%s", address).doesNotContain(SECRET);
				softly.assertThat(text(page)).as("%s", address).isEqualTo(text(nothing));
			}));
	}

	@Test
	void sharedStoryIsReadAndNotChanged() {
		Visitor stranger = this.visitors.signedIn("Stranger");
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"),
				this.visitors.signedIn("Asha").id().toString());
		story.told().published();
		String before = story.everything();
		assertSoftly((softly) -> ending().forEach((address) -> {
			Page page = GuardedStory.go(stranger, address, story.path(address));
			softly.assertThat(page.status()).as("%s", address).isIn(expected(address));
			if (page.status() == 403 && !address.pattern().equals(COMMENT)) {
				softly.assertThat(page.body())
					.as("%s", address)
					.contains("Only the people of this write-up can change it. Ask its teller to add you.")
					.doesNotContain(SECRET);
			}
		}));
		assertThat(story.everything()).isEqualTo(before);
	}

	@Test
	void readingOffersStrangersNoFormToChangeIt() {
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"),
				this.visitors.signedIn("Asha").id().toString());
		story.told().published();
		Visitor stranger = this.visitors.signedIn("Stranger");
		for (String path : new String[] { "", "/history", "/history/1", "/deck" }) {
			assertThat(Jsoup.parse(stranger.get(story.told().path(path)).body())
				.select("main form[method=post], main a[href$=/edit], main a[href$=/publication]")).as(path).isEmpty();
		}
		assertThat(Jsoup.parse(stranger.get("/follow-ups/" + story.followUp()).body()).select("main form[method=post]"))
			.isEmpty();
	}

	@Test
	void ownerOfFollowUpChangesItAndNothingElse() {
		Visitor owner = this.visitors.signedIn("Owner");
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"), owner.id().toString());
		story.told().published();
		assertSoftly((softly) -> this.addresses.ofOneStory()
			.stream()
			.filter((address) -> !address.isRead())
			.forEach((address) -> softly.assertThat(GuardedStory.go(owner, address, story.path(address)).status())
				.as("%s", address)
				.isIn(address.pattern().equals("/follow-ups/{number}") ? List.of(302) : expected(address))));
		assertThat(story.everything()).contains("Hijacked", SECRET + " title", SECRET + " entry");
	}

	@Test
	void whoIsNotSignedInSeesNothingAnywhere() {
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"),
				this.visitors.signedIn("Asha").id().toString());
		story.told().published();
		String before = story.everything();
		assertSoftly((softly) -> this.addresses.all()
			.stream()
			.filter((address) -> !OPEN.contains(address.pattern()) && !address.isOfApi())
			.forEach((address) -> {
				String path = address.pattern().contains("{number}") ? story.path(address)
						: address.pattern().replaceAll("\\{[^}]*}", story.told().teller().id().toString());
				Page page = GuardedStory.go(this.visitors.anonymous(), address, path);
				softly.assertThat(page.status()).as("%s", address).isEqualTo(address.isRead() ? 302 : 401);
				softly.assertThat(page.location()).as("%s", address).isEqualTo(address.isRead() ? "/login" : "");
				softly.assertThat(page.body()).as("%s", address).doesNotContain(SECRET, "Wren", "Asha");
			}));
		assertThat(story.everything()).isEqualTo(before);
	}

	private List<Addresses.Address> ending() {
		return this.addresses.ofOneStory().stream().filter((address) -> !address.pattern().equals(STREAM)).toList();
	}

	/**
	 * How somebody is answered who may read the story and is none of its people.
	 */
	private static List<Integer> expected(Addresses.Address address) {
		if (address.isRead() && SHARED.contains(address.pattern())) {
			return List.of(200);
		}
		if (TALK.contains(address.pattern())) {
			return List.of(302, 422);
		}
		// There are no such reviews or thanks.
		return address.pattern().matches(".*/(reviews/.review.|thanks/.thanks.)") ? List.of(404) : List.of(403);
	}

	@Test
	void linkOpensNothingWithoutItsToken() {
		GuardedStory story = GuardedStory.by(this.visitors.signedIn("Wren"),
				this.visitors.signedIn("Asha").id().toString());
		story.told().published();
		SharedBy.link(story.told(), "WRITE_UP", "WEEK");
		assertSoftly((softly) -> this.addresses.all()
			.stream()
			.filter((address) -> address.pattern().startsWith("/shared/"))
			.forEach((address) -> {
				for (String token : new String[] { Long.toString(story.told().number()), "*", "null" }) {
					Page page = this.visitors.anonymous()
						.get(address.path(Map.of("token", token, "image", story.image())));
					softly.assertThat(page.status()).as("%s", address).isEqualTo(404);
					softly.assertThat(page.body()).as("%s", address).contains("This link is closed");
					softly.assertThat(page.body()).as("%s", address).doesNotContain(SECRET, "Wren", "Asha");
				}
			}));
	}

	private static String text(Page page) {
		return Jsoup.parse(page.body()).text();
	}

}
