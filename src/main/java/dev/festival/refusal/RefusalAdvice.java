package dev.festival.refusal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.InvalidPropertyException;
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

	@ExceptionHandler
	void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
		response.sendError(refusal.reason().status(), refusal.getMessage());
	}

	/**
	 * A file where a text belongs, or a field within a number: Spring takes it for a
	 * fault of ours.
	 */
	@ExceptionHandler({ MethodArgumentConversionNotSupportedException.class, InvalidPropertyException.class })
	void unreadable(HttpServletResponse response) throws IOException {
		response.sendError(400, "A field came as something that it can't be. Nothing was changed.");
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	void databaseTrouble(RuntimeException trouble, HttpServletResponse response) throws IOException {
		DatabaseTrouble kind = DatabaseTrouble.of(trouble).orElseThrow(() -> trouble);
		if (kind == DatabaseTrouble.AWAY) {
			response.setHeader("Retry-After", DatabaseTrouble.RETRY_AFTER);
		}
		response.sendError(kind.status(), kind.sentence());
	}

}
