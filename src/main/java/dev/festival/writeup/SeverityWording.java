package dev.festival.writeup;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a severity is called here, what it means, and what follows from it.
 *
 * @param label short, such as {@code SEV-1} or {@code P1}
 * @param word one or two more, or nothing
 * @param meaning the sentence that explains it
 * @param days how long follow-ups have by default
 * @param offered whether stories can be given it; those that have it keep it anyway
 * @param revision how often it was changed
 */
public record SeverityWording(Severity rank, String label, String word, String meaning, int days, boolean offered,
		int revision) {

	/** All of them; a reading of it is a row for {@link #of}. */
	static final String SELECT = "select rank, label, word, meaning, days, offered, revision from severity";

	static SeverityWording of(ResultSet row) throws SQLException {
		return new SeverityWording(Severity.valueOf(row.getString("rank")), row.getString("label"),
				row.getString("word"), row.getString("meaning"), row.getInt("days"), row.getBoolean("offered"),
				row.getInt("revision"));
	}

	/**
	 * Its name in style sheets and addresses.
	 */
	public String slug() {
		return this.rank.slug();
	}

	/**
	 * Label and word.
	 */
	public String called() {
		return this.word.isEmpty() ? this.label : this.label + " " + this.word;
	}

	boolean saysTheSameAs(SeverityWording other) {
		return other.equals(new SeverityWording(this.rank, this.label, this.word, this.meaning, this.days, this.offered,
				other.revision));
	}

	/**
	 * A severity has other words or consequences.
	 *
	 * @param label what it is called now
	 * @param before what it was called, in full
	 */
	public record Changed(String label, String before, int days, boolean offered) {
	}

}
