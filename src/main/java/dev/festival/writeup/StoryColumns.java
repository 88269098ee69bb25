package dev.festival.writeup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;

/**
 * Reads the parts of a story from the columns that JPA keeps them in.
 */
final class StoryColumns {

	private StoryColumns() {
	}

	/**
	 * The write-up without what lies in other tables.
	 */
	static WriteUp writeUp(ResultSet row) throws SQLException {
		return new WriteUp(new WriteUpId(row.getLong("id")), row.getInt("revision"), instant(row, "created_at"),
				instant(row, "changed_at"), progress(row), facts(row), moments(row), person(row, "teller_id"),
				audience(row), new Telling(row.getInt("last_item")));
	}

	static Map.Entry<PersonId, String> name(ResultSet row) throws SQLException {
		return Map.entry(person(row, "id"), row.getString("name"));
	}

	static Involved involved(ResultSet row) throws SQLException {
		return new Involved(person(row, "person_id"), word(row, "role", Involvement.class));
	}

	static Map.Entry<Part, Prose> prose(ResultSet row) throws SQLException {
		return Map.entry(word(row, "part", Part.class), new Prose(markdown(row, "text")));
	}

	static TimelineEntry entry(ResultSet row) throws SQLException {
		return new TimelineEntry(row.getInt("id"), instant(row, "at"), word(row, "precise", Precision.class),
				word(row, "kind", EntryKind.class), markdown(row, "text"), row.getString("belief"),
				row.getString("evidence"), row.getBoolean("starred"), wordOrNull(row, "moment", Moment.class));
	}

	static Factor factor(ResultSet row) throws SQLException {
		return new Factor(row.getInt("id"), row.getString("title"), markdown(row, "detail"),
				word(row, "role", FactorRole.class), word(row, "layer", Layer.class), numbers(row, "entries"));
	}

	static FollowUp followUp(ResultSet row) throws SQLException {
		Promise promise = new Promise(row.getString("title"), person(row, "owner_id"),
				row.getObject("due", LocalDate.class), word(row, "type", FollowUpType.class),
				word(row, "status", FollowUpStatus.class), row.getString("note"), numbers(row, "addresses"));
		return new FollowUp(new FollowUpId(row.getLong("id")), new WriteUpId(row.getLong("write_up_id")), promise,
				instant(row, "created_at"), instantOrNull(row, "done_at"));
	}

	private static Facts facts(ResultSet row) throws SQLException {
		return new Facts(row.getString("title"), word(row, "kind", Kind.class),
				wordOrNull(row, "severity", Severity.class), instant(row, "occurred_at"),
				ZoneId.of(row.getString("zone")), words(row, "services"), words(row, "teams"), words(row, "tags"));
	}

	private static Moments moments(ResultSet row) throws SQLException {
		return new Moments(instantOrNull(row, "impact_started_at"), instantOrNull(row, "detected_at"),
				instantOrNull(row, "acknowledged_at"), instantOrNull(row, "mitigated_at"),
				instantOrNull(row, "resolved_at"), instantOrNull(row, "communicated_at"));
	}

	private static Progress progress(ResultSet row) throws SQLException {
		return new Progress(word(row, "status", Status.class), wordOrNull(row, "archived_from", Status.class),
				instantOrNull(row, "published_at"));
	}

	private static Audience audience(ResultSet row) throws SQLException {
		return new Audience(row.getBoolean("restricted"), List.of((UUID[]) row.getArray("readers").getArray()),
				List.of((UUID[]) row.getArray("reading_teams").getArray()));
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	private static Markdown markdown(ResultSet row, String column) throws SQLException {
		return new Markdown(row.getString(column));
	}

	private static <E extends Enum<E>> E word(ResultSet row, String column, Class<E> type) throws SQLException {
		return Enum.valueOf(type, row.getString(column));
	}

	private static <E extends Enum<E>> @Nullable E wordOrNull(ResultSet row, String column, Class<E> type)
			throws SQLException {
		String word = row.getString(column);
		return (word != null) ? Enum.valueOf(type, word) : null;
	}

	private static List<String> words(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
		return List.of((Integer[]) row.getArray(column).getArray());
	}

}
