package dev.festival.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps what values look like on pages: a row that says the same in another list, or in
 * the same list a moment later, is not laid out again. What a piece shows is all in its
 * value, so that there is nothing to invalidate.
 */
@Component
public class KeptPieces {

	private final ITemplateEngine templates;

	private final ApplicationContext application;

	private final Cache<Look, String> pieces;

	KeptPieces(ITemplateEngine templates, ApplicationContext application) {
		this.templates = templates;
		this.application = application;
		this.pieces = Caffeine.newBuilder()
			.executor(Runnable::run)
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
		// The page round the pieces is being made with variables of its own.
		Supplier<IWebExchange> exchange = SingletonSupplier
			.of(() -> JakartaServletWebApplication.buildApplication(request.getServletContext())
				.buildExchange(new ModelRequest(request), response));
		// Each piece would set one up for itself.
		Supplier<ThymeleafEvaluationContext> evaluation = SingletonSupplier
			.of(() -> new ThymeleafEvaluationContext(this.application, null));
		return (row) -> this.pieces.get(new Look(template, fragment, times, row),
				(look) -> make(look, exchange.get(), evaluation.get()));
	}

	private String make(Look look, IWebExchange exchange, ThymeleafEvaluationContext evaluation) {
		WebContext context = new WebContext(exchange, Locale.ENGLISH, Map.of("row", look.row(), "times", look.times(),
				ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, evaluation));
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
