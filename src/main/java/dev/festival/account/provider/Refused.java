package dev.festival.account.provider;

import java.io.IOException;
import java.time.Duration;

import dev.festival.account.TurnedAwayException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why somebody doesn't get in by single sign-on; each has a page that says it.
 */
enum Refused {

	AWAY(HttpStatus.SERVICE_UNAVAILABLE),

	FAILED(HttpStatus.UNAUTHORIZED),

	PAUSED(HttpStatus.TOO_MANY_REQUESTS),

	NO_ADDRESS(HttpStatus.FORBIDDEN),

	UNVERIFIED(HttpStatus.FORBIDDEN),

	LEFT(HttpStatus.FORBIDDEN),

	TAKEN(HttpStatus.FORBIDDEN);

	static final String ATTRIBUTE = Refused.class.getName();

	private static final Duration SOON = Duration.ofSeconds(10);

	private final HttpStatus status;

	Refused(HttpStatus status) {
		this.status = status;
	}

	static Refused of(TurnedAwayException.Reason reason) {
		return switch (reason) {
			case NO_ADDRESS -> NO_ADDRESS;
			case UNVERIFIED -> UNVERIFIED;
			case LEFT -> LEFT;
			case TAKEN -> TAKEN;
		};
	}

	/**
	 * Whether another account at the provider might get in.
	 */
	public boolean depends() {
		return this.status == HttpStatus.FORBIDDEN;
	}

	void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		answer(request, response, SOON);
	}

	void answer(HttpServletRequest request, HttpServletResponse response, Duration pause)
			throws ServletException, IOException {
		response.setStatus(this.status.value());
		if (this == AWAY || this == PAUSED) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()));
		}
		request.setAttribute(ATTRIBUTE, this);
		request.getRequestDispatcher(ProviderController.REFUSED).forward(request, response);
	}

}
