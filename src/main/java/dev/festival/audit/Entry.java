package dev.festival.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Something that was written down.
 *
 * @param at when, by the database's clock
 * @param person who did it, unless nobody knows
 * @param name what they were called, or the address that they typed
 * @param address where it came from
 * @param action what it was; may be unknown to an older version than the one that wrote
 * it
 * @param subject whom or what it is about
 * @param detail what else there is to know
 */
record Entry(long id, Instant at, @Nullable UUID person, String name, String address, String action, String subject,
		String detail) {

	private static final Pattern NUMBER = Pattern.compile("#\\d{1,18}");

	static Entry of(ResultSet row, int number) throws SQLException {
		return new Entry(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getObject("person_id", UUID.class), row.getString("name"), row.getString("address"),
				row.getString("action"), row.getString("subject"), row.getString("detail"));
	}

	public String label() {
		return Action.of(this.action).map(Action::label).orElse(this.action);
	}

	/**
	 * The number of the write-up that it is about, if it is about one.
	 */
	public @Nullable String writeUp() {
		boolean numbered = NUMBER.matcher(this.subject).matches();
		Optional<Action> about = Action.of(this.action).filter(Action::isAboutWriteUp);
		return (numbered && about.isPresent()) ? this.subject.substring(1) : null;
	}

	/**
	 * The place in the log that older entries come after.
	 */
	public String cursor() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, this.at) + "." + this.id;
	}

}
