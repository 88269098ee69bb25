package dev.festival.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no page of ours sends and nothing behind it could read: fields that
 * can't be decoded, names of fields that are none, and the error page asked for by
 * itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class ReadableRequest extends OncePerRequestFilter {

	/** A name, or a name with one key or small index. */
	private static final Pattern FIELD = Pattern.compile("[^\\[\\]]*(\\[([A-Z_]{1,40}|\\d{0,3})])?");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().equals(request.getContextPath() + "/error")) {
			response.sendError(404);
		}
		else if (isReadable(request)) {
			chain.doFilter(request, response);
		}
		else {
			// The page for errors would stumble over the same fields.
			response.setStatus(400);
			response.setContentType(MediaType.TEXT_PLAIN_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.getWriter().write("This request can't be read. Nothing was changed; go back and try again.\n");
		}
	}

	private static boolean isReadable(HttpServletRequest request) {
		String type = request.getContentType();
		if (type != null && type.contains("*")) {
			// Nothing is of every type, and Spring would take it for a fault of ours.
			return false;
		}
		try {
			return request.getParameterMap().keySet().stream().allMatch((name) -> FIELD.matcher(name).matches());
		}
		catch (IllegalStateException ex) {
			// Tomcat throws it for what it can't decode, and says nothing more of use.
			return false;
		}
	}

}
