package dev.festival.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.stereotype.Component;

/**
 * Keeps what values look like on pages: a row that says the same in another list, or in
 * the same list a moment later, is not laid out again. What a piece shows is all in its
 * value, so that there is nothing to invalidate.
 */
@Component
public class KeptPieces {

	private final ITemplateEngine templates;

	private final Cache<Look, String> pieces;

	KeptPieces(ITemplateEngine templates) {
		this.templates = templates;
		this.pieces = Caffeine.newBuilder()
			.maximumWeight(Runtime.getRuntime().maxMemory() / 32)
			// Beside the text, about as much for the value that it is found by.
			.weigher((Look look, String html) -> html.length() * 2)
			.build();
	}

	/**
	 * Lays values out by a fragment for one answer.
	 * @param template where the fragment is
	 * @param fragment says all by two variables: {@code row}, the value, and
	 * {@code times}
	 * @param times how the reader reads times; like the values, equal only to what looks
	 * the same
	 */
	public Pieces by(String template, String fragment, Object times, HttpServletRequest request,
			HttpServletResponse response) {
		return (row) -> this.pieces.get(new Look(template, fragment, times, row),
				(look) -> make(look, request, response));
	}

	private String make(Look look, HttpServletRequest request, HttpServletResponse response) {
		JakartaServletWebApplication application = JakartaServletWebApplication
			.buildApplication(request.getServletContext());
		// The page round the piece is being made with variables of its own.
		WebContext context = new WebContext(application.buildExchange(new ModelRequest(request), response),
				Locale.ENGLISH, Map.of("row", look.row(), "times", look.times()));
		return this.templates.process(look.template(), Set.of(look.fragment()), context);
	}

	private record Look(String template, String fragment, Object times, Object row) {
	}

	/**
	 * What values look like in one answer.
	 */
	public interface Pieces {

		/**
		 * The HTML of a value.
		 */
		String html(Object row);

	}

}
