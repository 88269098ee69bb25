package dev.festival.writeup.web;

import dev.festival.EventStream;
import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Open pages are told that something was said, whichever instance it was said to, as long
 * as their readers may know.
 */
@FestivalTest
class LiveDiscussionTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor asha = new Visitor("");

	private Told story = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.asha = this.visitors.signedIn("Asha Rao");
		this.story = Told.by(this.visitors.signedIn("Wren Bell"), "The lift that waited").published();
	}

	@Test
	void openPageHearsOfAComment() throws Exception {
		try (EventStream stream = open(this.asha)) {
			this.story.with("/discussion/threads", "about", "facts", "text", "Hello");
			stream.waitFor("event:discussion");
		}
	}

	@Test
	void openPageHearsWhatIsSaidToAnotherInstance() throws Exception {
		try (EventStream stream = open(this.asha)) {
			// As another instance says it.
			this.jdbc.sql("select pg_notify('festival_discussion', ?)")
				.param(Long.toString(this.story.number()))
				.query((row) -> {
				});
			stream.waitFor("event:discussion");
		}
	}

	@Test
	void nonsenseOnTheChannelSilencesNobody() throws Exception {
		try (EventStream stream = open(this.asha)) {
			this.jdbc.sql("select pg_notify('festival_discussion', 'nonsense')").query((row) -> {
			});
			this.story.with("/discussion/threads", "about", "facts", "text", "Hello");
			stream.waitFor("event:discussion");
		}
	}

	@Test
	void oneMorePageThanAnybodyLooksAtEndsTheOldest() throws Exception {
		java.util.List<EventStream> streams = new java.util.ArrayList<>();
		for (int number = 0; number < 21; number++) {
			streams.add(open(this.asha));
		}
		try (EventStream other = open(this.story.teller())) {
			streams.getFirst().waitForEnd();
			this.story.with("/discussion/threads", "about", "facts", "text", "Hello");
			streams.get(1).waitFor("event:discussion");
			streams.getLast().waitFor("event:discussion");
			other.waitFor("event:discussion");
		}
		for (EventStream stream : streams) {
			stream.close();
		}
	}

	@Test
	void readerWhoMayNoLongerKnowHearsNothing() throws Exception {
		try (EventStream stream = open(this.asha)) {
			this.story.with("/audience", "restricted", "true")
				.with("/discussion/threads", "about", "facts", "text", "Among us");
			stream.waitForEnd();
			assertThat(stream.heard()).doesNotContain("event:discussion");
		}
	}

	@Test
	void draftOfAnotherHasNoStream() throws Exception {
		Told draft = Told.by(this.story.teller(), "A draft");
		assertThat(this.asha.get(draft.path("/discussion/events"), "Accept", "text/event-stream").status())
			.isEqualTo(404);
	}

	private EventStream open(Visitor visitor) throws Exception {
		EventStream stream = EventStream.open(visitor, this.story.path("/discussion/events"));
		stream.waitFor(":open");
		return stream;
	}

}
