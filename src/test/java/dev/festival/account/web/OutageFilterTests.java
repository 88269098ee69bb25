package dev.festival.account.web;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database that is away.
 */
class OutageFilterTests {

	private final OutageFilter filter = new OutageFilter();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/people");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void readerIsAskedToWaitAFewSeconds() throws Exception {
		this.request.addHeader("Accept", "text/html");
		failWith(new DataAccessResourceFailureException("away"));
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("5");
		assertThat(this.response.getContentAsString()).contains("having a moment").doesNotContain("away");
	}

	@Test
	void scriptsGetAPlainAnswer() throws Exception {
		failWith(new DataAccessResourceFailureException("away"));
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getContentType()).startsWith("text/plain");
	}

	@Test
	void ourOwnMistakesAreNoOutage() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> failWith(new InvalidDataAccessApiUsageException("wrong")));
	}

	private void failWith(RuntimeException trouble) throws Exception {
		this.filter.doFilter(this.request, this.response, (request, response) -> {
			throw trouble;
		});
	}

}
