package dev.festival.festival;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;

/**
 * Invites people to festivals, and knows who was.
 */
@Component
@Transactional
public class Guests {

	private static final String INVITE = """
			insert into festival_guest (festival_id, person_id, invited_at)
			select :festival, p.id, now() from person p where p.active and (:everybody
				or p.id = any(cast(:people as uuid[])) or exists (select 1 from team_member m
					where m.person_id = p.id and m.team_id = any(cast(:teams as uuid[]))))
			on conflict do nothing returning person_id
			""";

	/** Those who were invited, who told a story, and who led through it. */
	private static final String PRESENT = """
			select person_id from festival_guest where festival_id = :festival
			union select host_id from festival where id = :festival
			union select w.teller_id from told_at t join write_up w on w.id = t.write_up_id where t.festival_id = :festival
			union select c.person_id from told_at t join involved c on c.write_up_id = t.write_up_id
				where t.festival_id = :festival and c.role = 'CO_TELLER'
			""";

	private final FestivalReader festivals;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final Clock clock;

	Guests(FestivalReader festivals, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
		this.festivals = festivals;
		this.events = events;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Invites these people, who belongs to these teams now, or all of us; nobody twice.
	 * @return how many were invited by this
	 */
	public int invite(FestivalId id, Collection<UUID> people, Collection<UUID> teams, boolean everybody, SignedIn by) {
		Festival festival = this.festivals.find(id);
		festival.refuseOthers(by);
		if (!festival.isAhead(this.clock.instant())) {
			throw new FestivalRefusedException("This festival is over. Invite people to the next one.");
		}
		List<PersonId> invited = this.jdbc.sql(INVITE)
			.param("festival", id.number())
			.param("everybody", everybody)
			.param("people", texts(people))
			.param("teams", texts(teams))
			.query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
		if (!invited.isEmpty()) {
			this.events.publishEvent(new Invited(id, invited, by.personId()));
		}
		return invited.size();
	}

	private static String[] texts(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

	/**
	 * Those who were invited.
	 */
	@Transactional(readOnly = true)
	public List<PersonId> of(FestivalId id) {
		return people("select person_id from festival_guest where festival_id = :festival order by invited_at", id);
	}

	/**
	 * Those who want to hear what came of it.
	 */
	@Transactional(readOnly = true)
	public List<PersonId> concerned(FestivalId id) {
		return people(PRESENT, id);
	}

	private List<PersonId> people(String sql, FestivalId id) {
		return this.jdbc.sql(sql)
			.param("festival", id.number())
			.query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

	/**
	 * People were invited.
	 */
	public record Invited(FestivalId festival, List<PersonId> people, PersonId by) {

		public Invited {
			people = List.copyOf(people);
		}

	}

}
