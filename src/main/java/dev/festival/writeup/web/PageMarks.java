package dev.festival.writeup.web;

import java.sql.ResultSet;
import java.sql.SQLException;
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
			select w.revision, (select count(*) from told_at t where t.write_up_id = w.id) as told, (select changes from name_changes) as names, (w.teller_id = :reader or exists (
				select 1 from involved i where i.write_up_id = w.id and i.person_id = :reader)) as own,
			"""
			+ Visibility.OPEN_LINKS + """
					as links from write_up w where w.id = :id and
					""" + Visibility.TO_READER;

	private final JdbcClient jdbc;

	PageMarks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The mark of the page as this reader sees it today: its number and revision, the
	 * changes of names, how often it was told, whether they may change it and how many
	 * links it has then, their zone and their day.
	 * @throws NoSuchWriteUpException if they may not see it
	 */
	PageMark of(WriteUpId writeUp, SignedIn reader, Instant now) {
		return this.jdbc.sql(SELECT)
			.param("id", writeUp.number())
			.param("reader", reader.personId().value())
			.query((row, index) -> mark(writeUp, row, reader, now))
			.optional()
			.orElseThrow(NoSuchWriteUpException::new);
	}

	private static PageMark mark(WriteUpId writeUp, ResultSet row, SignedIn reader, Instant now) throws SQLException {
		boolean changes = row.getBoolean("own") || reader.isAdministrator();
		int links = changes ? row.getInt("links") : 0;
		return new PageMark(
				"%d.%d.%d.%d.%s.%d.%s.%s".formatted(writeUp.number(), row.getInt("revision"), row.getLong("names"),
						row.getInt("told"), changes, links, reader.zone(), LocalDate.ofInstant(now, reader.zone())),
				links, row.getInt("told"));
	}

	/**
	 * What the page of a write-up depends on.
	 *
	 * @param text all of it
	 * @param openLinks as many as those see who may change it
	 * @param told how often it was told to a room
	 */
	record PageMark(String text, int openLinks, int told) {
	}

}
