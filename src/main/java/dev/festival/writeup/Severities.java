package dev.festival.writeup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All severities as they are worded at a moment, the worst first.
 */
public record Severities(List<SeverityWording> all) {

	/** A statement whose answer {@link #of(ResultSet)} reads. */
	public static final String SELECT = SeverityWording.SELECT;

	private static final int DAYS_WHILE_UNKNOWN = 56;

	public Severities {
		all = all.stream().sorted(Comparator.comparing(SeverityWording::rank)).toList();
	}

	public static Severities of(ResultSet rows) throws SQLException {
		List<SeverityWording> all = new ArrayList<>();
		while (rows.next()) {
			all.add(SeverityWording.of(rows));
		}
		return new Severities(all);
	}

	public @Nullable SeverityWording of(@Nullable Severity rank) {
		return this.all.stream().filter((one) -> one.rank() == rank).findFirst().orElse(null);
	}

	/**
	 * Those to choose from for a story that has this one.
	 */
	public List<SeverityWording> offered(@Nullable Severity chosen) {
		return this.all.stream().filter((one) -> one.offered() || one.rank() == chosen).toList();
	}

	/**
	 * When follow-ups of a story of this severity are due, if nothing else is agreed.
	 */
	public LocalDate due(@Nullable Severity rank, LocalDate today) {
		SeverityWording wording = of(rank);
		return today.plusDays((wording != null) ? wording.days() : DAYS_WHILE_UNKNOWN);
	}

}
