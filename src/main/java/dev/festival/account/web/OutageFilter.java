package dev.festival.account.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers when the database is so far away that not even the reader's session can be
 * read, by a page that needs nothing.
 */
class OutageFilter extends OncePerRequestFilter {

	private static final Logger outages = LoggerFactory.getLogger(OutageFilter.class);

	private static final Resource PAGE = new ClassPathResource("templates/account/outage.html",
			OutageFilter.class.getClassLoader());

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (DataAccessException | TransactionException ex) {
			if (response.isCommitted() || !isOutage(ex)) {
				throw ex;
			}
			outages.warn("The database is away", ex);
			answer(request, response);
		}
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean page = new Caller(request).wantsPage();
		response.resetBuffer();
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		response.setContentType(page ? "text/html" : "text/plain");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter()
			.write(page ? PAGE.getContentAsString(StandardCharsets.UTF_8) : "The database doesn’t answer just now.");
	}

	private static boolean isOutage(RuntimeException trouble) {
		return trouble instanceof DataAccessResourceFailureException || trouble instanceof TransientDataAccessException
				|| trouble instanceof CannotCreateTransactionException;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
