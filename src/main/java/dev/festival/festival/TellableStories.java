package dev.festival.festival;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.Visibility;
import dev.festival.writeup.WriteUpId;

/**
 * The stories that somebody could tell: published ones and ones in review that they are
 * teller or co-teller of.
 */
@Component
public class TellableStories {

	private static final String OWN = """
			w.status in ('PUBLISHED', 'IN_REVIEW') and (w.teller_id = :reader or exists (select 1 from involved own
				where own.write_up_id = w.id and own.person_id = :reader and own.role = 'CO_TELLER'))
			""";

	private static final String UNTOLD = "select w.id as number, w.title, w.restricted, false as told, "
			+ FestivalReader.TELLERS + " from write_up w where " + OWN + """
					and not exists (select 1 from told_at t where t.write_up_id = w.id)
					and not exists (select 1 from festival_item item
						where item.festival_id = :festival and item.write_up_id = w.id)
					and not exists (select 1 from festival_sign_up s
						where s.festival_id = :festival and s.write_up_id = w.id)
					order by w.occurred_at desc, w.id desc limit 8
					""";

	private final JdbcClient jdbc;

	TellableStories(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of this person that nobody has told yet and that the festival knows nothing
	 * of, the newest first.
	 */
	public List<Slot.Told> untold(FestivalId festival, SignedIn teller) {
		return this.jdbc.sql(UNTOLD)
			.param("festival", festival.number())
			.param("reader", teller.personId().value())
			.query((row, index) -> FestivalReader.told(row))
			.list();
	}

	/**
	 * Whether this person could tell it.
	 */
	public boolean isTellable(WriteUpId story, SignedIn teller) {
		return exists(OWN, story, teller.personId());
	}

	void refuseUntellable(WriteUpId story, SignedIn teller) {
		if (!isTellable(story, teller)) {
			throw isKnownTo(story, teller.personId())
					? new FestivalRefusedException("Only its tellers can offer it, once it is published or in review.")
					: new NoSuchFestivalException();
		}
	}

	boolean isKnownTo(WriteUpId story, PersonId person) {
		return exists(Visibility.TO_READER, story, person);
	}

	private boolean exists(String condition, WriteUpId story, PersonId reader) {
		return this.jdbc.sql("select exists (select 1 from write_up w where w.id = :story and " + condition + ")")
			.param("story", story.number())
			.param("reader", reader.value())
			.query(Boolean.class)
			.single();
	}

}
