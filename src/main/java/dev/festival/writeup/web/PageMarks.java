package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.SignedIn;
import dev.festival.writeup.NoSuchWriteUpException;
import dev.festival.writeup.Visibility;
import dev.festival.writeup.WriteUpId;

/**
 * Marks the page of a write-up with everything that it depends on, read by one statement,
 * so that an unchanged page isn't made again.
 */
@Component
class PageMarks {

	private static final String SELECT = """
			select w.revision, (select changes from name_changes) as names, (w.teller_id = :reader or exists (
				select 1 from involved i where i.write_up_id = w.id and i.person_id = :reader)) as own
			from write_up w where w.id = :id and
			""" + Visibility.TO_READER;

	private final JdbcClient jdbc;

	PageMarks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The mark of the page as this reader sees it today: its number and revision, the
	 * changes of names, whether they may change it, their zone and their day.
	 * @throws NoSuchWriteUpException if they may not see it
	 */
	String of(WriteUpId writeUp, SignedIn reader, Instant now) {
		return this.jdbc.sql(SELECT)
			.param("id", writeUp.number())
			.param("reader", reader.personId().value())
			.query((row, index) -> "%d.%d.%d.%s.%s.%s".formatted(writeUp.number(), row.getInt("revision"),
					row.getLong("names"), row.getBoolean("own") || reader.isAdministrator(), reader.zone(),
					LocalDate.ofInstant(now, reader.zone())))
			.optional()
			.orElseThrow(NoSuchWriteUpException::new);
	}

}
