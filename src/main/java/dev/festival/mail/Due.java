package dev.festival.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import dev.festival.account.PersonId;
import dev.festival.writeup.WriteUpId;

/**
 * A mail whose turn it is, and nobody else's to send for a while.
 *
 * @param id names the mail, also in mail programs, however often it is sent
 * @param madeAt when what it tells was done
 */
record Due(UUID id, Errand errand, Instant madeAt) {

	static Due of(ResultSet row, int number) throws SQLException {
		UUID person = row.getObject("person_id", UUID.class);
		UUID by = row.getObject("by_id", UUID.class);
		Long writeUp = row.getObject("write_up_id", Long.class);
		Errand errand = new Errand(Occasion.of(row.getString("occasion")).orElseThrow(),
				(person != null) ? new PersonId(person) : null, row.getObject("invitation_id", UUID.class),
				(by != null) ? new PersonId(by) : null, (writeUp != null) ? new WriteUpId(writeUp) : null,
				row.getObject("item", Long.class));
		return new Due(row.getObject("id", UUID.class), errand,
				row.getObject("made_at", OffsetDateTime.class).toInstant());
	}

}
