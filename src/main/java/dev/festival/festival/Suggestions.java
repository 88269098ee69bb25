package dev.festival.festival;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Visibility;
import dev.festival.writeup.WriteUpId;

/**
 * Stories that could be told: published ones that nobody has told at a festival yet.
 */
@Component
public class Suggestions {

	private static final String SELECT = "select w.id as number, w.title, w.restricted, false as told, "
			+ FestivalReader.TELLERS + """
					from write_up w where w.status = 'PUBLISHED'
						and not exists (select 1 from told_at t where t.write_up_id = w.id)
						and not exists (select 1 from festival_item item
							where item.write_up_id = w.id and item.festival_id = :festival) and
					""" + Visibility.TO_READER + " order by w.published_at desc, w.id desc limit 8";

	private final JdbcClient jdbc;

	Suggestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest that this person may know of and that aren't in the festival already.
	 */
	public List<Slot.Told> of(FestivalId festival, SignedIn reader) {
		return this.jdbc.sql(SELECT)
			.param("festival", festival.number())
			.param("reader", reader.personId().value())
			.query((row, index) -> FestivalReader.told(row))
			.list();
	}

}
