package dev.festival.festival;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.Visibility;
import dev.festival.writeup.WriteUpId;

/**
 * Lets tellers say “I’d like to tell mine”, and the host answer.
 */
@Component
@Transactional
public class SignUps {

	private static final String SELECT = """
			select s.*, w.title, p.name from festival_sign_up s join person p on p.id = s.person_id
				join write_up w on w.id = s.write_up_id and
			""" + Visibility.TO_READER;

	private final FestivalReader festivals;

	private final FestivalEditor editor;

	private final TellableStories stories;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final Clock clock;

	SignUps(FestivalReader festivals, FestivalEditor editor, TellableStories stories, ApplicationEventPublisher events,
			JdbcClient jdbc, Clock clock) {
		this.festivals = festivals;
		this.editor = editor;
		this.stories = stories;
		this.events = events;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Offers a story of one's own.
	 */
	public void offer(FestivalId id, WriteUpId story, SignedIn by) {
		Festival festival = this.festivals.find(id);
		this.stories.refuseUntellable(story, by);
		PersonId host = festival.plan().host();
		if (!festival.isAhead(this.clock.instant())) {
			throw new FestivalRefusedException("This festival is over. There will be another one.");
		}
		if (!this.stories.isKnownTo(story, host)) {
			throw new FestivalRefusedException("Its host can’t read this write-up, so they can’t put it in. "
					+ "Name them as a reader first, or tell it to fewer people.");
		}
		int added = this.jdbc.sql("""
				insert into festival_sign_up (id, festival_id, write_up_id, person_id, at)
				select :id, :festival, :story, :person, now() where not exists (select 1 from festival_item i
					where i.festival_id = :festival and i.write_up_id = :story)
				on conflict do nothing
				""")
			.param("id", UUID.randomUUID())
			.param("festival", id.number())
			.param("story", story.number())
			.param("person", by.personId().value())
			.update();
		if (added == 0) {
			throw new FestivalRefusedException("It was offered already, or is in the running order.");
		}
		this.events.publishEvent(new Offered(id, story, host, by.personId()));
	}

	/**
	 * Takes back what one has offered and nobody has answered yet.
	 */
	public void withdraw(FestivalId id, WriteUpId story, SignedIn by) {
		this.jdbc.sql("""
				delete from festival_sign_up where festival_id = :festival and write_up_id = :story
					and person_id = :person and accepted is null
				""")
			.param("festival", id.number())
			.param("story", story.number())
			.param("person", by.personId().value())
			.update();
	}

	/**
	 * Puts it into the running order, or not this time.
	 * @param words what to say to its teller
	 */
	public void answer(FestivalId id, WriteUpId story, boolean accepted, String words, SignedIn by) {
		this.festivals.find(id).refuseOthers(by);
		SignUp signUp = read(SELECT + " where s.festival_id = :festival and s.write_up_id = :story for update of s", id,
				story, by)
			.stream()
			.findFirst()
			.orElseThrow(NoSuchFestivalException::new);
		if (!signUp.waiting()) {
			throw new FestivalRefusedException("It was answered already.");
		}
		if (accepted) {
			this.editor.accept(id, story, by);
		}
		this.jdbc.sql("""
				update festival_sign_up set accepted = :accepted, words = :words
				where festival_id = :festival and write_up_id = :story
				""")
			.param("accepted", accepted)
			.param("words", words.isEmpty() ? null : words)
			.param("festival", id.number())
			.param("story", story.number())
			.update();
		this.events.publishEvent(new Answered(id, story, signUp.person(), by.personId()));
	}

	/**
	 * What was offered for a festival, as far as this person may know of it.
	 */
	@Transactional(readOnly = true)
	public List<SignUp> of(FestivalId id, SignedIn reader) {
		return read(SELECT + " where s.festival_id = :festival order by s.at, s.id", id, new WriteUpId(0), reader);
	}

	/**
	 * Where a story was offered, if this person may know of it.
	 */
	@Transactional(readOnly = true)
	public List<SignUp> of(WriteUpId story, SignedIn reader) {
		return read(SELECT + " where s.write_up_id = :story order by s.at, s.id", new FestivalId(0), story, reader);
	}

	private List<SignUp> read(String sql, FestivalId id, WriteUpId story, SignedIn reader) {
		return this.jdbc.sql(sql)
			.param("festival", id.number())
			.param("story", story.number())
			.param("reader", reader.personId().value())
			.query(SignUp::of)
			.list();
	}

	/**
	 * Somebody would like to tell a story.
	 */
	public record Offered(FestivalId festival, WriteUpId writeUp, PersonId host, PersonId by) {
	}

	/**
	 * The host has answered them.
	 */
	public record Answered(FestivalId festival, WriteUpId writeUp, PersonId to, PersonId by) {
	}

}
