package dev.festival.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Visibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the log, newest first, in one statement at any depth.
 */
@Component
class EntryList {

	/** A person whom it is about stands there by name and address. */
	private static final String PERSON = """
			(e.person_id = :person or (select lower(p.email) from person p where p.id = :person)
				in (lower(e.name), regexp_replace(lower(e.subject), '^.*, ', '')))
			""";

	private static final String NAMED = """
			(strpos(lower(e.name), lower(:person)) > 0 or strpos(lower(e.subject), lower(:person)) > 0
				or e.person_id in (select p.id from person p
					where strpos(lower(p.name), lower(:person)) > 0 or lower(p.email) = lower(:person)))
			""";

	/** The title of a write-up is only for those who may know of it. */
	private static final String DETAIL = """
			case when e.action like 'write-up-%' and e.action not in ('write-up-restricted', 'write-up-opened')
				and not exists (select 1 from write_up w where w.id = substring(e.subject from '^#(\\d{1,18})$')::bigint and
			"""
			+ Visibility.TO_READER + ") then '' else e.detail end as detail";

	private final JdbcClient jdbc;

	EntryList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads the entries as this person may read them; days begin and end in their zone.
	 */
	List<Entry> read(EntryFilter filter, SignedIn reader, int limit) {
		ZoneId zone = reader.zone();
		List<String> conditions = new ArrayList<>(List.of("true"));
		Map<String, Object> values = new HashMap<>(Map.of("limit", limit, "reader", reader.personId().value()));
		if (filter.action() != null) {
			conditions.add("e.action = :action");
			values.put("action", filter.action());
		}
		if (filter.person() != null) {
			UUID id = filter.personId();
			conditions.add((id != null) ? PERSON : NAMED);
			values.put("person", (id != null) ? id : filter.person());
		}
		LocalDate first = filter.firstDay();
		if (first != null) {
			conditions.add("e.at >= :from");
			values.put("from", beginning(first, zone));
		}
		LocalDate last = filter.lastDay();
		if (last != null) {
			conditions.add("e.at < :end");
			values.put("end", beginning(last.plusDays(1), zone));
		}
		Instant before = filter.cursorInstant();
		if (before != null) {
			conditions.add("(e.at, e.id) < (:before, :id)");
			values.put("before", Timestamp.from(before));
			values.put("id", filter.cursorId());
		}
		return this.jdbc
			.sql("select e.id, e.at, e.person_id, e.name, e.address, e.action, e.subject, " + DETAIL
					+ " from audit_entry e where " + String.join(" and ", conditions)
					+ " order by e.at desc, e.id desc limit :limit")
			.params(values)
			.query(Entry::of)
			.list();
	}

	private static Timestamp beginning(LocalDate day, ZoneId zone) {
		return Timestamp.from(day.atStartOfDay(zone).toInstant());
	}

}
