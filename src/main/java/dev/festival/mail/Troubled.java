package dev.festival.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A mail that the server didn't take, and nothing of what it says.
 *
 * @param to who gets it
 * @param tries how often it was tried
 * @param next when it is tried again, unless it was given up
 * @param trouble what the last attempt met
 */
record Troubled(String to, String occasion, Instant madeAt, int tries, @Nullable Instant next, String trouble) {

	static Troubled of(ResultSet row, int number) throws SQLException {
		OffsetDateTime next = row.getObject("due_at", OffsetDateTime.class);
		return new Troubled(row.getString("reader"),
				Occasion.of(row.getString("occasion")).map(Occasion::label).orElse("Something new"),
				row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getInt("tries"),
				(next != null) ? next.toInstant() : null, row.getString("trouble"));
	}

}
