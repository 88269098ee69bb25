package dev.festival.writeup;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers where write-ups were told.
 */
@Component
public class ToldAt {

	private final JdbcClient jdbc;

	ToldAt(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(Presented event) {
		this.jdbc.sql("""
				insert into told_at (write_up_id, festival_id, title, day) values (:writeUp, :festival, :title, :day)
				on conflict do nothing
				""")
			.param("writeUp", event.writeUp().number())
			.param("festival", event.festival())
			.param("title", event.title())
			.param("day", event.day())
			.update();
	}

	/**
	 * Where a write-up that the asker may read was told, the first time first.
	 */
	public List<Presented> of(WriteUpId writeUp) {
		return this.jdbc.sql("select * from told_at where write_up_id = :writeUp order by day, festival_id")
			.param("writeUp", writeUp.number())
			.query((row, index) -> new Presented(writeUp, row.getLong("festival_id"), row.getString("title"),
					row.getObject("day", LocalDate.class)))
			.list();
	}

}
