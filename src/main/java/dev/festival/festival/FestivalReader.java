package dev.festival.festival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.Visibility;
import dev.festival.writeup.WriteUpId;

/**
 * Finds festivals for somebody who wants to read them. Everybody may; but of the
 * write-ups in them everybody learns only what the rule of write-ups lets them know.
 */
@Component
@Transactional(readOnly = true)
public class FestivalReader {

	/** The names of who tells the rows of {@code write_up w}. */
	static final String TELLERS = """
			(select string_agg(p.name, ', ' order by p.id <> w.teller_id, lower(p.name), p.id) from person p
				where p.id in (select w.teller_id union all select c.person_id from involved c
					where c.write_up_id = w.id and c.role = 'CO_TELLER')) as tellers
			""";

	private static final String ITEMS = """
			select item.id as item, item.minutes, item.words, w.id as number, w.title,
				(w.restricted or coalesce(w.archived_from, w.status) = 'DRAFT') as restricted,
				t.write_up_id is not null as told,
			""" + TELLERS + """
			from festival_item item left join write_up w on w.id = item.write_up_id and
			""" + Visibility.TO_READER + """
			left join told_at t on t.festival_id = item.festival_id and t.write_up_id = w.id
			where item.festival_id = :festival order by item.place
			""";

	private static final String TOLD = "select w.id as number, w.title, w.restricted, true as told, " + TELLERS + """
			from told_at t join write_up w on w.id = t.write_up_id and
			""" + Visibility.TO_READER + """
			left join festival_item item on item.festival_id = t.festival_id and item.write_up_id = w.id
			where t.festival_id = :festival order by item.place, w.id
			""";

	private static final String ROWS = """
			select f.id, f.title, f.starts_at, f.zone, f.place, f.call_link is not null as call, p.name as host,
				f.cancelled_at, f.closed_at, (select count(*) from festival_item i
					where i.festival_id = f.id and i.write_up_id is not null) as stories
			from festival f join person p on p.id = f.host_id where
			""";

	private static final String AHEAD = """
			(f.cancelled_at is null and f.closed_at is null
				and f.starts_at + f.minutes * interval '1 minute' > :now)
			""";

	private final Festivals festivals;

	private final Names names;

	private final JdbcClient jdbc;

	FestivalReader(Festivals festivals, Names names, JdbcClient jdbc) {
		this.festivals = festivals;
		this.names = names;
		this.jdbc = jdbc;
	}

	/**
	 * Reads a festival as this person may know of it.
	 */
	public Agenda read(FestivalId id, SignedIn reader) {
		Festival festival = find(id);
		PersonId host = festival.plan().host();
		List<Slot> slots = new ArrayList<>();
		this.jdbc.sql(ITEMS)
			.param("festival", id.number())
			.param("reader", reader.personId().value())
			.query((ResultSet row) -> {
				slots.add(slot(row, slots.isEmpty() ? festival.plan().startsAt() : slots.getLast().until()));
			});
		return new Agenda(festival, this.names.of(List.of(host)).getOrDefault(host, "somebody"), List.copyOf(slots));
	}

	/**
	 * The stories that were told there, as far as this person may know of them.
	 */
	public List<Slot.Told> told(FestivalId id, SignedIn reader) {
		return this.jdbc.sql(TOLD)
			.param("festival", id.number())
			.param("reader", reader.personId().value())
			.query((row, index) -> told(row))
			.list();
	}

	/**
	 * The festivals that have a story in their running order which the asker may read.
	 */
	public List<FestivalId> telling(WriteUpId story) {
		return this.jdbc.sql("select festival_id from festival_item where write_up_id = :story")
			.param("story", story.number())
			.query((row, index) -> new FestivalId(row.getLong(1)))
			.list();
	}

	/**
	 * Reads a festival without its running order.
	 */
	public Festival find(FestivalId id) {
		return this.festivals.findById(id.number()).orElseThrow(NoSuchFestivalException::new);
	}

	/**
	 * Those that are still to come or being held, the next one first.
	 */
	public List<FestivalRow> ahead(Instant now) {
		return rows(ROWS + AHEAD + " order by f.starts_at, f.id limit 100", now);
	}

	/**
	 * Those that are over or won't be, the last one first.
	 */
	public List<FestivalRow> over(Instant now) {
		return rows(ROWS + " not " + AHEAD + " order by f.starts_at desc, f.id desc limit 100", now);
	}

	private List<FestivalRow> rows(String sql, Instant now) {
		return this.jdbc.sql(sql).param("now", Timestamp.from(now)).query((row, index) -> row(row)).list();
	}

	private static FestivalRow row(ResultSet row) throws SQLException {
		Stage stage = (row.getObject("cancelled_at") != null) ? Stage.CANCELLED
				: ((row.getObject("closed_at") != null) ? Stage.HELD : Stage.PLANNED);
		return new FestivalRow(new FestivalId(row.getLong("id")), row.getString("title"),
				row.getObject("starts_at", OffsetDateTime.class).toInstant(), ZoneId.of(row.getString("zone")),
				row.getString("place"), row.getBoolean("call"), row.getString("host"), row.getInt("stories"), stage);
	}

	private static Slot slot(ResultSet row, Instant at) throws SQLException {
		Slot.Told story = (row.getObject("number") != null) ? told(row) : null;
		return new Slot(row.getInt("item"), at, row.getInt("minutes"), story, row.getString("words"));
	}

	static Slot.Told told(ResultSet row) throws SQLException {
		return new Slot.Told(new WriteUpId(row.getLong("number")), row.getString("title"), row.getString("tellers"),
				row.getBoolean("restricted"), row.getBoolean("told"));
	}

}
