package dev.festival.account.web;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an error page says.
 */
class ErrorSentencesTests {

	private final ErrorSentences sentences = new ErrorSentences();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@Test
	void sentenceOfARefusalIsShown() {
		assertThat(shown(409, "Somebody was faster.", new IllegalStateException("handled")))
			.isEqualTo("Somebody was faster.");
		assertThat(shown(404, "", new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no #9.")))
			.isEqualTo("There is no #9.");
	}

	@Test
	void wordsForTheLogAreNot() {
		assertThat(shown(404, "No static resource x.", new NoResourceFoundException(HttpMethod.GET, "/x", "x")))
			.isNull();
		this.request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));
		assertThat(shown(500, "secret", new IllegalStateException("secret"))).isNull();
	}

	private @Nullable Object shown(int status, String message, Exception reason) {
		this.sentences.resolveException(this.request, new MockHttpServletResponse(), null, reason);
		this.request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		this.request.setAttribute(RequestDispatcher.ERROR_MESSAGE, message);
		return this.sentences.getErrorAttributes(new ServletWebRequest(this.request), ErrorAttributeOptions.defaults())
			.get("refusal");
	}

}
