package dev.festival.writeup.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.writeup.FollowUpStatus;
import dev.festival.writeup.FollowUpType;
import dev.festival.writeup.Visibility;

/**
 * The follow-ups that are not finished, by what needs somebody first.
 */
@Component
@NamedInterface("lists")
public class FollowUpList {

	private static final int MOST = 500;

	private static final String ROWS = """
			select f.id, f.title, f.due, f.type, f.status, p.name as owner, w.id as write_up, w.title as story
			from follow_up f join write_up w on w.id = f.write_up_id join person p on p.id = f.owner_id
			where f.status in ('OPEN', 'IN_PROGRESS', 'DONE') and w.status <> 'ARCHIVED'
				and
			""" + Visibility.TO_READER;

	private final JdbcClient jdbc;

	FollowUpList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Map<Urgency, List<FollowUpRow>> byUrgency(PersonId reader, LocalDate today) {
		return read(ROWS + " order by f.due, f.id limit " + MOST, reader).stream()
			.collect(Collectors.groupingBy((row) -> row.urgency(today), () -> new EnumMap<>(Urgency.class),
					Collectors.toList()));
	}

	/**
	 * What this person has promised and not done yet.
	 */
	List<FollowUpRow> ofOwner(PersonId owner) {
		return read(ROWS + " and f.owner_id = :reader and f.status <> 'DONE' order by f.due, f.id limit 20", owner);
	}

	/**
	 * What is promised in stories about a service and not done yet.
	 */
	List<FollowUpRow> ofService(String service, PersonId reader) {
		return rows(this.jdbc
			.sql(ROWS
					+ " and f.status <> 'DONE' and w.services @> array[:service]::text[] order by f.due, f.id limit 50")
			.param("service", service), reader);
	}

	private List<FollowUpRow> read(String sql, PersonId reader) {
		return rows(this.jdbc.sql(sql), reader);
	}

	private static List<FollowUpRow> rows(JdbcClient.StatementSpec statement, PersonId reader) {
		return statement.param("reader", reader.value())
			.query((row, index) -> new FollowUpRow(row.getLong("id"), row.getString("title"),
					row.getObject("due", LocalDate.class), FollowUpType.valueOf(row.getString("type")),
					FollowUpStatus.valueOf(row.getString("status")), row.getString("owner"), row.getLong("write_up"),
					row.getString("story")))
			.list();
	}

	/**
	 * What a follow-up needs next.
	 */
	public enum Urgency {

		OVERDUE("Overdue"), THIS_WEEK("Due this week"), TO_VERIFY("Done, waiting to be verified"), LATER("Later");

		private final String label;

		Urgency(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * A follow-up as one line.
	 */
	public record FollowUpRow(long number, String title, LocalDate due, FollowUpType type, FollowUpStatus status,
			String owner, long writeUp, String story) {

		Urgency urgency(LocalDate today) {
			if (this.status == FollowUpStatus.DONE) {
				return Urgency.TO_VERIFY;
			}
			if (this.due.isBefore(today)) {
				return Urgency.OVERDUE;
			}
			return this.due.isBefore(today.plusDays(7)) ? Urgency.THIS_WEEK : Urgency.LATER;
		}

		public long daysLate(LocalDate today) {
			return this.status.isOpen() && this.due.isBefore(today)
					? this.due.until(today, java.time.temporal.ChronoUnit.DAYS) : 0;
		}

	}

}
