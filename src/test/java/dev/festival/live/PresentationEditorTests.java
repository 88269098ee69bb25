package dev.festival.live;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import dev.festival.account.People;
import dev.festival.account.SignedIn;
import dev.festival.deck.Deck;
import dev.festival.deck.Decks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is presented is kept as it was, for as long as it is presented.
 */
@FestivalTest
@RecordApplicationEvents
class PresentationEditorTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private People people;

	@Autowired
	private PresentationEditor editor;

	@Autowired
	private Presentations presentations;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private Cheers cheers;

	@Autowired
	private Rooms rooms;

	@Autowired
	private Counting counting;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@Test
	void deckIsKeptAsItIs() {
		for (Deck deck : List.of(Decks.petitions(), Decks.hostile())) {
			String code = this.editor.begin(plan(deck), signedIn());
			assertThat(this.snapshots.find(presentation(code).id())).contains(deck);
		}
	}

	@Test
	void festivalTellsHowItWasWhenItEnds() {
		SignedIn host = signedIn();
		long festival = festival();
		String code = this.editor.begin(new Plan(null, festival, Decks.petitions(), Telling.USUAL, true, 60), host);
		UUID id = presentation(code).id();
		this.cheers.add(id, code, Map.of(Cheer.LAUGH, 3, Cheer.HUG, 1));
		this.cheers.followed(id, 20);
		this.cheers.followed(id, 12);
		this.editor.end(code, host);
		this.editor.end(code, host);
		assertThat(this.events.stream(Presentation.Ended.class).filter((ended) -> ended.presentation().equals(id)))
			.containsExactly(new Presentation.Ended(id, null, festival, host.personId(),
					Map.of(Cheer.LAUGH, 3, Cheer.HUG, 1), 20));
	}

	@Test
	void presentationThatNobodyEndsEndsAfterTwelveHours() {
		String code = this.editor.begin(plan(Decks.petitions()), signedIn());
		String later = this.editor.begin(plan(Decks.petitions()), signedIn());
		this.jdbc.sql("""
				update presentation set started_at = now() - interval '12 hours' - interval '1 second' where code = ?
				""").param(code).update();
		this.editor.endOverdue();
		assertThat(presentation(code).scene().ended()).isTrue();
		assertThat(this.snapshots.find(presentation(code).id())).isEmpty();
		assertThat(presentation(later).scene().ended()).isFalse();
	}

	@Test
	void nobodyHasMoreRoomsThanTheyCanTalkTo() {
		SignedIn host = signedIn();
		List<String> codes = new ArrayList<>();
		for (int number = 0; number < 6; number++) {
			codes.add(this.editor.begin(plan(Decks.petitions()), host));
		}
		assertThat(codes).doesNotHaveDuplicates();
		assertThat(codes.stream().map((code) -> presentation(code).scene().ended())).containsExactly(true, false, false,
				false, false, false);
	}

	@Test
	void whatIsOutOfTheDeckIsNotShown() {
		SignedIn host = signedIn();
		String code = this.editor.begin(plan(Decks.petitions()), host);
		int slides = Decks.petitions().slides().size();
		this.editor.show(code, new Wanted(Integer.MAX_VALUE, null, null, null, null), host);
		assertThat(presentation(code).scene().slide()).isEqualTo(slides);
		this.editor.show(code, new Wanted(Integer.MIN_VALUE, null, null, null, null), host);
		assertThat(presentation(code).scene().slide()).isEqualTo(1);
		assertThat(presentation(code).scene().reached()).isEqualTo(slides);
	}

	@Test
	void moreFollowersThanThereIsRoomForHaveNoStream() {
		Room room = this.rooms.find(new Code(this.editor.begin(plan(Decks.petitions()), signedIn()))).orElseThrow();
		Streams few = new Streams(this.counting, Clock.systemUTC(), 1);
		assertThat(few.follow(room, "one")).isPresent();
		assertThat(few.follow(room, "another")).isEmpty();
		assertThat(few.present(room)).isNotNull();
		room.end();
	}

	private static Plan plan(Deck deck) {
		return new Plan(null, null, deck, Telling.USUAL, false, 0);
	}

	private Presentation presentation(String code) {
		return this.presentations.findByCode(code).orElseThrow();
	}

	private long festival() {
		Visitor host = this.visitors.signedIn("Hanna");
		String planned = host
			.post("/festivals", "title", "", "when", "2098-11-14T14:00", "zone", "UTC", "minutes", "60", "host",
					host.id().toString())
			.location();
		return Long.parseLong(planned.replaceAll("\\D", ""));
	}

	private SignedIn signedIn() {
		Visitor visitor = this.visitors.signedIn("Wren");
		return new SignedIn(this.people.withId(visitor.id()).orElseThrow());
	}

}
