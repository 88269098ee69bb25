package dev.festival.writeup.web;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.writeup.Severities;
import dev.festival.writeup.Visibility;

/**
 * Lists write-ups, newest first, in one statement at any depth.
 */
@Component
@NamedInterface("lists")
public class WriteUpList {

	private static final String ROWS = """
			select w.id, w.title, w.kind, w.severity, w.status, w.restricted, w.occurred_at, w.zone, w.services, w.tags,
				w.impact_started_at, w.resolved_at,
				(select p.name from person p where p.id = w.teller_id) as teller,
				(select left(s.text, 600) from prose s where s.write_up_id = w.id and s.part = 'IN_SHORT') as in_short,
				(select count(*) from follow_up f
					where f.write_up_id = w.id and f.status in ('OPEN', 'IN_PROGRESS')) as open_follow_ups
			from write_up w
			where
			""" + Visibility.TO_READER;

	private final NamedParameterJdbcOperations jdbc;

	WriteUpList(NamedParameterJdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads one row more than asked for, if there is one, so that it is known whether to
	 * offer more, and the words for severities in the same round trip.
	 */
	public Found read(WriteUpFilter filter, PersonId reader, int limit) {
		// Status and limit are written out: as parameters they keep PostgreSQL from one
		// plan for all, so that it would plan each list anew.
		StringBuilder sql = new StringBuilder(Severities.SELECT + ";" + ROWS);
		sql.append(" and w.status ")
			.append((filter.status() != null) ? "= '" + filter.status() + "'" : "<> 'ARCHIVED'");
		List<Condition> conditions = conditions(filter);
		conditions.forEach((condition) -> sql.append(" and ").append(condition.sql()));
		sql.append(filter.upwards() ? " order by w.occurred_at, w.id" : " order by w.occurred_at desc, w.id desc");
		sql.append(" limit ").append(limit + 1);
		Map<String, Object> values = new HashMap<>(Map.of("reader", reader.value(), "id", filter.cursorNumber()));
		conditions.forEach((condition) -> values.put(condition.name(), condition.value()));
		return Objects.requireNonNull(this.jdbc.execute(sql.toString(), values, WriteUpList::found));
	}

	private static Found found(PreparedStatement statement) throws SQLException {
		statement.execute();
		Severities severities;
		try (ResultSet words = statement.getResultSet()) {
			severities = Severities.of(words);
		}
		statement.getMoreResults();
		List<WriteUpRow> found = new ArrayList<>();
		try (ResultSet row = statement.getResultSet()) {
			while (row.next()) {
				found.add(WriteUpRow.of(row, severities));
			}
		}
		return new Found(List.copyOf(found), severities);
	}

	private static List<Condition> conditions(WriteUpFilter filter) {
		List<Condition> conditions = new ArrayList<>();
		if (filter.severity() != null) {
			conditions.add(new Condition("w.severity = :severity", "severity", filter.severity().name()));
		}
		if (filter.kind() != null) {
			conditions.add(new Condition("w.kind = :kind", "kind", filter.kind().name()));
		}
		if (filter.tag() != null) {
			conditions.add(new Condition("w.tags @> array[:tag]::text[]", "tag", filter.tag()));
		}
		if (filter.service() != null) {
			conditions.add(new Condition("w.services @> array[:service]::text[]", "service", filter.service()));
		}
		if (filter.team() != null) {
			conditions.add(new Condition("w.teams @> array[:team]::text[]", "team", filter.team()));
		}
		if (filter.teller() != null) {
			conditions.add(tellers(filter.teller(), filter.tellerId()));
		}
		if (filter.q() != null) {
			conditions.add(new Condition("to_tsvector('simple', w.title) @@ websearch_to_tsquery('simple', :q)", "q",
					filter.q()));
		}
		Instant at = filter.cursorInstant();
		if (at != null) {
			conditions.add(new Condition(
					filter.upwards() ? "(w.occurred_at, w.id) > (:at, :id)" : "(w.occurred_at, w.id) < (:at, :id)",
					"at", Timestamp.from(at)));
		}
		return conditions;
	}

	private static Condition tellers(String teller, @Nullable UUID id) {
		String told = (id != null) ? "= :teller"
				: "in (select id from person where strpos(lower(name), lower(:teller)) > 0)";
		return new Condition(
				"(w.teller_id " + told + " or exists (select 1 from involved t where "
						+ "t.write_up_id = w.id and t.role = 'CO_TELLER' and t.person_id " + told + "))",
				"teller", (id != null) ? id : teller);
	}

	/**
	 * What was found, and what the severities are called.
	 */
	public record Found(List<WriteUpRow> rows, Severities severities) {
	}

	private record Condition(String sql, String name, Object value) {
	}

}
