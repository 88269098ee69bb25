package dev.festival.writeup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;

/**
 * Reads everything that a story holds by one statement in one round trip, for those who
 * only read. By way of JPA it takes seven of each and a transaction round them, which
 * costs several times as much; what is to be changed has to come that way nevertheless.
 */
@Component
class StoryRows {

	/**
	 * Each select sees what was saved until then. So the revision comes first: a part may
	 * be newer than it, and then saving it again is a conflict, but never older, which
	 * would undo the other change unnoticed.
	 */
	private static final String SELECT = "select w.* from write_up w where w.id = :number and ";

	private static final String SELECT_PARTS = """
			;
			select person_id, role from involved where write_up_id = :number;
			select part, text from prose where write_up_id = :number;
			select * from timeline_entry where write_up_id = :number;
			select * from factor where write_up_id = :number;
			select * from follow_up where write_up_id = :number order by due, id;
			select id, name from person where id in (
				select teller_id from write_up where id = :number union all
				select person_id from involved where write_up_id = :number union all
				select owner_id from follow_up where write_up_id = :number);
			""" + Severities.SELECT;

	private final NamedParameterJdbcOperations jdbc;

	StoryRows(NamedParameterJdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads the story if there is one that this person may know of.
	 */
	Optional<Story> read(long number, PersonId reader) {
		return read(Visibility.TO_READER, Map.of("number", number, "reader", reader.value()));
	}

	/**
	 * The same if the link of this token hash is open.
	 */
	Optional<Story> readByLink(long number, byte[] hash) {
		return read(Visibility.TO_HOLDER, Map.of("number", number, "hash", hash));
	}

	private Optional<Story> read(String visibility, Map<String, Object> values) {
		List<Story> found = this.jdbc.execute(SELECT + visibility + SELECT_PARTS, values,
				(PreparedStatementCallback<List<Story>>) (statement) -> {
					statement.execute();
					return stories(statement);
				});
		return (found != null) ? found.stream().findFirst() : Optional.empty();
	}

	// One, or none where there is none to be known of.
	private static List<Story> stories(PreparedStatement statement) throws SQLException {
		List<WriteUp> found = rows(statement, StoryColumns::writeUp);
		List<Involved> involved = rows(statement, StoryColumns::involved);
		List<Map.Entry<Part, Prose>> texts = rows(statement, StoryColumns::prose);
		List<TimelineEntry> timeline = rows(statement, StoryColumns::entry);
		List<Factor> factors = rows(statement, StoryColumns::factor);
		List<FollowUp> followUps = rows(statement, StoryColumns::followUp);
		Map<PersonId, String> names = new HashMap<>();
		rows(statement, StoryColumns::name).forEach((name) -> names.put(name.getKey(), name.getValue()));
		Severities severities = new Severities(rows(statement, SeverityWording::of));
		found.forEach((writeUp) -> {
			writeUp.put(Subject.of(Part.PEOPLE), new Cast(writeUp.teller(), Set.copyOf(involved)));
			texts.forEach((text) -> writeUp.put(Subject.of(text.getKey()), text.getValue()));
			timeline.forEach((entry) -> writeUp.put(new Subject(Part.TIMELINE, entry.id()), entry));
			factors.forEach((factor) -> writeUp.put(new Subject(Part.FACTORS, factor.id()), factor));
		});
		return found.stream().map((writeUp) -> new Story(writeUp, followUps, names, severities)).toList();
	}

	private static <T> List<T> rows(PreparedStatement statement, Reading<T> reading) throws SQLException {
		List<T> rows = new ArrayList<>();
		try (ResultSet row = statement.getResultSet()) {
			while (row.next()) {
				rows.add(reading.read(row));
			}
		}
		statement.getMoreResults();
		return rows;
	}

	private interface Reading<T> {

		T read(ResultSet row) throws SQLException;

	}

}
