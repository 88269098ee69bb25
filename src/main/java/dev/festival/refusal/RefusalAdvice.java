package dev.festival.refusal;

import java.io.IOException;
import java.sql.SQLException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;

/**
 * Answers refusals and trouble with the database by their status and sentence; the error
 * pages show it.
 */
@ControllerAdvice
class RefusalAdvice {

	private static final Logger logger = LoggerFactory.getLogger(RefusalAdvice.class);

	@ExceptionHandler
	void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
		response.sendError(refusal.reason().status(), refusal.getMessage());
	}

	/**
	 * A file where a text belongs: Spring takes it for a fault of ours.
	 */
	@ExceptionHandler
	void unreadable(MethodArgumentConversionNotSupportedException unreadable, HttpServletResponse response)
			throws IOException {
		response.sendError(400, "A field came as something that it can't be. Nothing was changed.");
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	void databaseTrouble(RuntimeException trouble, HttpServletResponse response) throws IOException {
		switch (Trouble.of(sqlState(trouble))) {
			case AWAY -> {
				logger.warn("The database is away", trouble);
				response.setHeader("Retry-After", "5");
				response.sendError(503, "The database doesn't answer just now. Nothing that was saved is lost; "
						+ "try again in a few seconds.");
			}
			case COLLISION -> response.sendError(409, "Somebody else changed the same thing at the same moment. "
					+ "Nothing was overwritten; please try again.");
			case UNACCEPTABLE -> {
				logger.warn("The database did not accept a value", trouble);
				response.sendError(422, "Something that was entered can't be kept as it is.");
			}
			case FAULT -> throw trouble;
		}
	}

	private static @Nullable String sqlState(Throwable trouble) {
		for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException ex && ex.getSQLState() != null) {
				return ex.getSQLState();
			}
			if (cause instanceof java.net.ConnectException || cause instanceof java.sql.SQLTransientException) {
				return "08001";
			}
		}
		return null;
	}

	/**
	 * What a SQLState means to the person who waits for the page. Classes after the
	 * PostgreSQL manual, appendix A.
	 */
	private enum Trouble {

		AWAY, COLLISION, UNACCEPTABLE, FAULT;

		static Trouble of(@Nullable String state) {
			if (state == null) {
				return FAULT;
			}
			if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P0") || state.equals("55P03")
					|| state.equals("57014")) {
				return AWAY;
			}
			if (state.equals("40001") || state.equals("40P01") || state.equals("23505")) {
				return COLLISION;
			}
			if (state.startsWith("22") || state.startsWith("23")) {
				return UNACCEPTABLE;
			}
			return FAULT;
		}

	}

}
