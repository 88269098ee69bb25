package dev.festival.writeup.discussion;

import java.sql.ResultSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;

/**
 * Knows who offers to help with the stories of others, and how.
 */
@Service
@Transactional
public class Volunteers {

	private final JdbcClient jdbc;

	Volunteers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What a person offers.
	 */
	@Transactional(readOnly = true)
	public Set<Help> of(PersonId person) {
		EnumSet<Help> offered = EnumSet.noneOf(Help.class);
		this.jdbc.sql("select as_what from volunteer where person_id = :person")
			.param("person", person.value())
			.query((ResultSet row) -> {
				offered.add(Help.valueOf(row.getString("as_what")));
			});
		return offered;
	}

	/**
	 * Lets a person offer just this from now on.
	 */
	public void offer(PersonId person, Set<Help> offered) {
		this.jdbc.sql("delete from volunteer where person_id = :person").param("person", person.value()).update();
		for (Help help : offered) {
			this.jdbc.sql("insert into volunteer (person_id, as_what) values (:person, :help)")
				.param("person", person.value())
				.param("help", help.name())
				.update();
		}
	}

	/**
	 * The buddies for a first write-up of this person, three at most, those who were
	 * asked least lately first; none when it isn't their first.
	 */
	@Transactional(readOnly = true)
	public Map<PersonId, String> buddiesFor(PersonId teller) {
		Map<PersonId, String> buddies = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					select p.id, p.name from volunteer v join person p on p.id = v.person_id and p.active
					where v.as_what = 'BUDDY' and p.id <> :teller
						and not exists (select 1 from write_up w where w.teller_id = :teller and w.published_at is not null)
					order by (select count(*) from review r where r.reviewer_id = p.id and r.asked_at > now() - interval '90 days'),
						lower(p.name), p.id limit 3""")
			.param("teller", teller.value())
			.query((ResultSet row) -> {
				buddies.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
			});
		return buddies;
	}

	/**
	 * A way to help with the story of somebody else.
	 */
	public enum Help {

		FACILITATOR("Facilitator", "I help to write stories: I ask, listen and type."),

		BUDDY("Buddy", "I read first write-ups of others, kindly.");

		private final String label;

		private final String meaning;

		Help(String label, String meaning) {
			this.label = label;
			this.meaning = meaning;
		}

		public String label() {
			return this.label;
		}

		public String meaning() {
			return this.meaning;
		}

	}

}
