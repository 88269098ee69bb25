package dev.festival.writeup.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.Status;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * Keeps how people react to published write-ups, and their thanks to each other.
 */
@Service
@Transactional
public class Reactions {

	private final JdbcClient jdbc;

	private final StoryReader stories;

	private final LiveChannel live;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reactions(JdbcClient jdbc, StoryReader stories, LiveChannel live, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.stories = stories;
		this.live = live;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Reacts; doing so again changes nothing.
	 * @throws DiscussionRefusedException when it isn't published
	 */
	public void react(WriteUpId id, ReactionKind kind, SignedIn by) {
		if (this.stories.read(id, by).writeUp().status() != Status.PUBLISHED) {
			throw new DiscussionRefusedException("Reactions come once it is published. Say it in a comment.");
		}
		this.jdbc.sql("""
				insert into reaction (write_up_id, person_id, kind, at) values (:writeUp, :person, :kind, :at)
				on conflict do nothing""")
			.param("writeUp", id.number())
			.param("person", by.personId().value())
			.param("kind", kind.name())
			.param("at", now())
			.update();
		this.live.announce(id);
	}

	public void takeBack(WriteUpId id, ReactionKind kind, SignedIn by) {
		this.stories.read(id, by);
		this.jdbc.sql("delete from reaction where write_up_id = :writeUp and person_id = :person and kind = :kind")
			.param("writeUp", id.number())
			.param("person", by.personId().value())
			.param("kind", kind.name())
			.update();
		this.live.announce(id);
	}

	/**
	 * Thanks somebody who was part of the story, where everybody who reads it can see it.
	 * @param text for what, 1 to 500 characters
	 * @throws DiscussionRefusedException when it isn't said to whom or for what
	 */
	public void thank(WriteUpId id, PersonId to, String text, SignedIn by) {
		Story story = this.stories.read(id, by);
		if (!Discussion.thankable(story, by.personId()).containsKey(to)) {
			throw new DiscussionRefusedException("Choose whom to thank: somebody who was part of it.");
		}
		String said = Said.sentence(text, 500);
		if (said.isEmpty()) {
			throw new DiscussionRefusedException("Say for what; that is the part they will remember.");
		}
		this.jdbc.sql("""
				insert into thanks (id, write_up_id, by_id, to_id, text, at)
				values (:id, :writeUp, :by, :to, :text, :at)""")
			.param("id", UUID.randomUUID())
			.param("writeUp", id.number())
			.param("by", by.personId().value())
			.param("to", to.value())
			.param("text", said)
			.param("at", now())
			.update();
		this.events.publishEvent(new Thanked(id, to, by.personId()));
		this.live.announce(id);
	}

	/**
	 * Takes one's own thanks back.
	 */
	public void takeThanksBack(WriteUpId id, UUID thanks, SignedIn by) {
		this.stories.read(id, by);
		int gone = this.jdbc.sql("delete from thanks where id = :id and write_up_id = :writeUp and by_id = :by")
			.param("id", thanks)
			.param("writeUp", id.number())
			.param("by", by.personId().value())
			.update();
		if (gone == 0) {
			throw new NothingSaidException();
		}
		this.live.announce(id);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/**
	 * Somebody was thanked.
	 */
	@NamedInterface("discussion")
	public record Thanked(WriteUpId writeUp, PersonId to, PersonId by) {
	}

}
