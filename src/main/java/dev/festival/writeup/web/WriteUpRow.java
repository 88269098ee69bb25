package dev.festival.writeup.web;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import dev.festival.markdown.Markdown;
import dev.festival.writeup.Kind;
import dev.festival.writeup.Severities;
import dev.festival.writeup.Severity;
import dev.festival.writeup.SeverityWording;
import dev.festival.writeup.Status;

/**
 * A write-up as one line of a list.
 *
 * @param inShort as it is written, or the beginning of it
 */
@NamedInterface("lists")
public record WriteUpRow(long number, String title, Kind kind, @Nullable SeverityWording severity, Status status,
		boolean restricted, Instant occurred, ZoneId zone, List<String> services, List<String> tags,
		@Nullable Duration impact, String teller, String inShort, int openFollowUps) {

	static WriteUpRow of(ResultSet row, Severities severities) throws SQLException {
		String severity = row.getString("severity");
		Timestamp from = row.getTimestamp("impact_started_at");
		Timestamp until = row.getTimestamp("resolved_at");
		String inShort = row.getString("in_short");
		return new WriteUpRow(row.getLong("id"), row.getString("title"), Kind.valueOf(row.getString("kind")),
				(severity != null) ? severities.of(Severity.valueOf(severity)) : null,
				Status.valueOf(row.getString("status")), row.getBoolean("restricted"),
				row.getTimestamp("occurred_at").toInstant(), ZoneId.of(row.getString("zone")),
				words(row.getArray("services")), words(row.getArray("tags")),
				(from != null && until != null && !until.before(from))
						? Duration.between(from.toInstant(), until.toInstant()) : null,
				row.getString("teller"), (inShort != null) ? inShort : "", row.getInt("open_follow_ups"));
	}

	private static List<String> words(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	/**
	 * The services in one line.
	 */
	public String affected() {
		return String.join(", ", this.services);
	}

	/**
	 * How it begins, without markup.
	 */
	public String excerpt() {
		return new Markdown(this.inShort).plain(220);
	}

	/**
	 * Its place in the order of the list, for the address of the next page.
	 */
	public String cursor() {
		return this.occurred.toEpochMilli() + "." + this.number;
	}

}
