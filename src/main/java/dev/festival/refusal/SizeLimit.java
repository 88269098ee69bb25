package dev.festival.refusal;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that is larger than any write-up needs, before anything reads it: the
 * server would only take its fields away without a word.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SizeLimit extends OncePerRequestFilter {

	private static final long FORM = 2_000_000;

	private static final long UPLOAD = 5_300_000;

	private static final String TEMPLATE_PATH = "/slide-template";

	private static final long TEMPLATE = 21_100_000;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean upload = StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
		if (upload && request.getContentLengthLong() < 0) {
			response.sendError(411,
					"Your browser didn’t say how large the file is. Send it again, or with another one.");
			return;
		}
		boolean template = upload && request.getRequestURI().equals(request.getContextPath() + TEMPLATE_PATH);
		if (request.getContentLengthLong() > (template ? TEMPLATE : upload ? UPLOAD : FORM)) {
			response.sendError(413, template
					? "A template can have at most 20 MB. Take pictures off its slides, and send it again."
					: upload ? "An image can have at most 5 MB. Make it smaller, and send it again."
							: "That is more than a write-up can take at once. Keep the part that tells the story, and link "
									+ "to the rest.");
			return;
		}
		chain.doFilter(request, response);
	}

}
