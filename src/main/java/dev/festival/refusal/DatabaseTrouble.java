package dev.festival.refusal;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What trouble with the database means to whoever waits for the answer. Classes after the
 * PostgreSQL manual, appendix A.
 */
public enum DatabaseTrouble {

	/** It can't be reached, or has no time. */
	AWAY(503, "The database doesn't answer just now. Nothing that was saved is lost; try again in a few seconds."),

	/** Two did what only one can. */
	COLLISION(409,
			"Somebody else changed the same thing at the same moment. Nothing was overwritten; please try again."),

	/** It can't hold a value. */
	UNACCEPTABLE(422, "Something that was entered can't be kept as it is.");

	/** What to send along with {@link #AWAY}, in seconds. */
	public static final String RETRY_AFTER = "5";

	private static final Logger logger = LoggerFactory.getLogger(DatabaseTrouble.class);

	private final int status;

	private final String sentence;

	DatabaseTrouble(int status, String sentence) {
		this.status = status;
		this.sentence = sentence;
	}

	public int status() {
		return this.status;
	}

	public String sentence() {
		return this.sentence;
	}

	/**
	 * Tells troubles apart by SQLState, and notes in the log what an operator wants to
	 * know.
	 * @return nothing for a fault of our own
	 */
	public static Optional<DatabaseTrouble> of(Exception trouble) {
		String state = sqlState(trouble);
		DatabaseTrouble kind = (state != null) ? ofState(state) : null;
		if (kind == AWAY) {
			logger.warn("The database is away", trouble);
		}
		else if (kind == UNACCEPTABLE) {
			logger.warn("The database did not accept a value", trouble);
		}
		return Optional.ofNullable(kind);
	}

	private static @Nullable DatabaseTrouble ofState(String state) {
		if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P0") || state.equals("55P03")
				|| state.equals("57014")) {
			return AWAY;
		}
		if (state.equals("40001") || state.equals("40P01") || state.equals("23505")) {
			return COLLISION;
		}
		return (state.startsWith("22") || state.startsWith("23")) ? UNACCEPTABLE : null;
	}

	private static @Nullable String sqlState(Throwable trouble) {
		for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException ex && ex.getSQLState() != null) {
				return ex.getSQLState();
			}
			if (cause instanceof ConnectException || cause instanceof SQLTransientException) {
				return "08001";
			}
		}
		return null;
	}

}
