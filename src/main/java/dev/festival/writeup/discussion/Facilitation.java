package dev.festival.writeup.discussion;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.Involvement;
import dev.festival.writeup.Status;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * Finds somebody who helps to write a story. Those who volunteered learn who asks and
 * nothing of the story; its people let one of them in.
 */
@Service
@Transactional
public class Facilitation {

	private static final String VOLUNTEERS = """
			exists (select 1 from volunteer v where v.person_id = :person and v.as_what = 'FACILITATOR')
			""";

	private final JdbcClient jdbc;

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final ApplicationEventPublisher events;

	private final LiveChannel live;

	private final Clock clock;

	Facilitation(JdbcClient jdbc, StoryReader stories, WriteUpEditor editor, ApplicationEventPublisher events,
			LiveChannel live, Clock clock) {
		this.jdbc = jdbc;
		this.stories = stories;
		this.editor = editor;
		this.events = events;
		this.live = live;
		this.clock = clock;
	}

	/**
	 * Asks the volunteers; asking again changes nothing.
	 * @throws DiscussionRefusedException for one that is published, and for a restricted
	 * one, that nobody is to hear of
	 */
	public void ask(WriteUpId id, SignedIn by) {
		WriteUp writeUp = changeable(id, by);
		if (writeUp.status() != Status.DRAFT && writeUp.status() != Status.IN_REVIEW) {
			throw new DiscussionRefusedException("It is written already. A facilitator helps before it is published.");
		}
		if (writeUp.audience().restricted()) {
			throw new DiscussionRefusedException(
					"It is restricted, so volunteers aren't asked. Add a facilitator whom you trust to its people.");
		}
		UUID request = UUID.randomUUID();
		int asked = this.jdbc.sql("""
				insert into facilitator_request (id, write_up_id, asked_by, asked_at)
				values (:id, :writeUp, :by, :at) on conflict do nothing""")
			.param("id", request)
			.param("writeUp", id.number())
			.param("by", by.personId().value())
			.param("at", now())
			.update();
		if (asked > 0) {
			this.events.publishEvent(new Asked(request, by.personId(), volunteers(by.personId())));
			this.live.announce(id);
		}
	}

	/**
	 * No longer looks for somebody.
	 */
	public void stopAsking(WriteUpId id, SignedIn by) {
		changeable(id, by);
		this.jdbc.sql("delete from facilitator_request where write_up_id = :id").param("id", id.number()).update();
		this.live.announce(id);
	}

	/**
	 * Lets one of those in who offered; the others are no longer asked.
	 * @throws DiscussionRefusedException when they didn't offer, or no longer
	 */
	public void letIn(WriteUpId id, PersonId volunteer, SignedIn by) {
		changeable(id, by);
		int offered = this.jdbc.sql("""
				delete from facilitator_offer o using facilitator_request r, person p
				where r.id = o.request_id and r.write_up_id = :id and o.person_id = :volunteer
					and p.id = o.person_id and p.active""")
			.param("id", id.number())
			.param("volunteer", volunteer.value())
			.update();
		if (offered == 0) {
			throw new DiscussionRefusedException("They no longer offer to help. Ask somebody else.");
		}
		this.editor.involve(id, volunteer, Involvement.FACILITATOR, by);
		stopAsking(id, by);
	}

	/**
	 * What a volunteer is asked, oldest first; nothing for those who aren't one.
	 */
	@Transactional(readOnly = true)
	public List<Request> requestsFor(PersonId volunteer) {
		return this.jdbc.sql("""
				select r.id, p.name, r.asked_at, exists (
					select 1 from facilitator_offer o where o.request_id = r.id and o.person_id = :person) as offered
				from facilitator_request r join person p on p.id = r.asked_by join write_up w on w.id = r.write_up_id
				where not w.restricted and w.status in ('DRAFT', 'IN_REVIEW') and r.asked_by <> :person and
				""" + VOLUNTEERS + " order by r.asked_at limit 50")
			.param("person", volunteer.value())
			.query((row, index) -> new Request(row.getObject("id", UUID.class), row.getString("name"),
					row.getTimestamp("asked_at").toInstant(), row.getBoolean("offered")))
			.list();
	}

	/**
	 * Offers to help with a story that one doesn't know yet.
	 */
	public void offer(UUID request, SignedIn by) {
		List<Offered> found = this.jdbc
			.sql("""
					insert into facilitator_offer (request_id, person_id, at)
					select r.id, :person, :at from facilitator_request r join write_up w on w.id = r.write_up_id
					where r.id = :request and not w.restricted and w.status in ('DRAFT', 'IN_REVIEW') and r.asked_by <> :person and
					"""
					+ VOLUNTEERS + """
							on conflict do nothing
							returning (select r.write_up_id from facilitator_request r where r.id = request_id),
								(select r.asked_by from facilitator_request r where r.id = request_id)""")
			.param("person", by.personId().value())
			.param("request", request)
			.param("at", now())
			.query((row, index) -> new Offered(new WriteUpId(row.getLong(1)), by.personId(),
					new PersonId(row.getObject(2, UUID.class))))
			.list();
		found.forEach((offered) -> {
			this.events.publishEvent(offered);
			this.live.announce(offered.writeUp());
		});
	}

	public void takeOfferBack(UUID request, SignedIn by) {
		this.jdbc.sql("delete from facilitator_offer where request_id = :request and person_id = :person")
			.param("request", request)
			.param("person", by.personId().value())
			.update();
	}

	private List<PersonId> volunteers(PersonId butNot) {
		return this.jdbc.sql("""
				select p.id from volunteer v join person p on p.id = v.person_id and p.active
				where v.as_what = 'FACILITATOR' and p.id <> :asking order by p.id""")
			.param("asking", butNot.value())
			.query((row, index) -> new PersonId(row.getObject("id", UUID.class)))
			.list();
	}

	private WriteUp changeable(WriteUpId id, SignedIn by) {
		WriteUp writeUp = this.stories.read(id, by).writeUp();
		writeUp.refuseOthers(by.personId(), by.role());
		return writeUp;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/**
	 * Somebody who asks for a facilitator, as volunteers hear of it.
	 *
	 * @param offered whether the volunteer has offered to help
	 */
	public record Request(UUID id, String by, Instant at, boolean offered) {
	}

	/**
	 * A facilitator is looked for.
	 */
	@NamedInterface("discussion")
	public record Asked(UUID request, PersonId by, List<PersonId> volunteers) {

		public Asked {
			volunteers = List.copyOf(volunteers);
		}

	}

	/**
	 * Somebody would facilitate a write-up.
	 *
	 * @param to who asked for it
	 */
	@NamedInterface("discussion")
	public record Offered(WriteUpId writeUp, PersonId by, PersonId to) {
	}

}
