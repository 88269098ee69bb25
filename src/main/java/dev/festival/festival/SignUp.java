package dev.festival.festival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.writeup.WriteUpId;

/**
 * A story that somebody would like to tell at a festival.
 *
 * @param by what they are called
 * @param accepted what the host says, if anything yet
 * @param words with which they say it
 */
public record SignUp(FestivalId festival, WriteUpId story, String title, PersonId person, String by,
		@Nullable Boolean accepted, @Nullable String words) {

	static SignUp of(ResultSet row, int number) throws SQLException {
		return new SignUp(new FestivalId(row.getLong("festival_id")), new WriteUpId(row.getLong("write_up_id")),
				row.getString("title"), new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
				row.getObject("accepted", Boolean.class), row.getString("words"));
	}

	public boolean waiting() {
		return this.accepted == null;
	}

	public boolean isAccepted() {
		return Boolean.TRUE.equals(this.accepted);
	}

}
