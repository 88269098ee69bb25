package dev.festival.api;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.festival.refusal.DatabaseTrouble;
import dev.festival.refusal.Refusal;
import dev.festival.writeup.EditedMeanwhileException;
import dev.festival.writeup.Prose;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Says no to scripts as problems of RFC 9457, each with a sentence.
 */
@RestControllerAdvice(basePackages = "dev.festival.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice extends ResponseEntityExceptionHandler {

	@ExceptionHandler
	ProblemDetail refuse(Refusal refusal) {
		return problem(refusal.reason().status(), refusal.getMessage());
	}

	/**
	 * With what the part says now, so that a script can decide.
	 */
	@ExceptionHandler
	ProblemDetail meet(EditedMeanwhileException conflict) {
		ProblemDetail problem = refuse(conflict);
		problem.setProperty("revision", conflict.writeUp().revision());
		problem.setProperty("text", (conflict.now() instanceof Prose now) ? now.text().source() : "");
		return problem;
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ResponseEntity<ProblemDetail> databaseTrouble(RuntimeException trouble) {
		DatabaseTrouble kind = DatabaseTrouble.of(trouble).orElseThrow(() -> trouble);
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(kind.status());
		if (kind == DatabaseTrouble.AWAY) {
			answer.header(HttpHeaders.RETRY_AFTER, DatabaseTrouble.RETRY_AFTER);
		}
		return answer.body(problem(kind.status(), kind.sentence()));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException invalid,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		Map<String, String> fields = new LinkedHashMap<>();
		invalid.getFieldErrors()
			.forEach((error) -> fields.putIfAbsent(error.getField(), String.valueOf(error.getDefaultMessage())));
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT.value(), String.join(" ", fields.values()));
		problem.setProperty("fields", fields);
		return ResponseEntity.unprocessableContent().body(problem);
	}

	/**
	 * What the parser says names our classes; where and what is enough.
	 */
	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException unreadable,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (unreadable.getCause() instanceof StreamConstraintsException) {
			return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
				.body(problem(HttpStatus.CONTENT_TOO_LARGE.value(), "That is more than a write-up can take at once."));
		}
		String sentence = (unreadable.getCause() instanceof UnrecognizedPropertyException unknown)
				? "There is no field “%s” here.".formatted(unknown.getPropertyName())
				: "The body can't be read as the JSON that belongs here. Nothing was changed.";
		return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST.value(), sentence));
	}

	private static ProblemDetail problem(int status, @Nullable String sentence) {
		return ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), String.valueOf(sentence));
	}

}
