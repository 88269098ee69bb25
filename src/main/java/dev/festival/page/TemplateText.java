package dev.festival.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;

/**
 * Makes templates into text for those who make something else of it.
 */
@Component
public class TemplateText {

	private final ViewResolver templates;

	TemplateText(ViewResolver thymeleafViewResolver) {
		this.templates = thymeleafViewResolver;
	}

	/**
	 * What a template says with this model; nothing of it is sent.
	 */
	public String of(String template, @Nullable Map<String, ?> model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		WrittenText text = new WrittenText(new Undescribed(response));
		Objects.requireNonNull(this.templates.resolveViewName(template, Locale.ENGLISH), template)
			.render(model, new ModelRequest(request), text);
		return text.text();
	}

	/**
	 * A response that isn't told what the template would send.
	 */
	private static final class Undescribed extends HttpServletResponseWrapper {

		private Undescribed(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setContentType(@Nullable String type) {
			// It will be something else.
		}

		@Override
		public void setCharacterEncoding(@Nullable String encoding) {
			// As above.
		}

		@Override
		public void setLocale(@Nullable Locale locale) {
			// As above.
		}

	}

}
