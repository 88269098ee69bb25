package dev.festival.writeup.discussion.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerMapping;

import dev.festival.writeup.WriteUpId;

/**
 * A form of the discussion that was sent in vain, to be shown again with the sentence
 * that says why.
 *
 * @param form which of the forms it was
 */
public record Refused(WriteUpId writeUp, String form, String sentence, Map<String, String[]> typed) {

	static Refused nothing(WriteUpId writeUp) {
		return new Refused(writeUp, "", "", Map.of());
	}

	static Refused of(HttpServletRequest request, String sentence) {
		String form = request.getParameter("form");
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		WriteUpId writeUp = new WriteUpId(Long.parseLong(String.valueOf(path.get("number"))));
		return new Refused(writeUp, (form != null) ? form : "", sentence, request.getParameterMap());
	}

	public boolean is(String form) {
		return this.form.equals(form);
	}

	/**
	 * What was typed into a field of that form, or what stands there otherwise.
	 */
	public String typed(String form, String field, @Nullable String otherwise) {
		String[] values = is(form) ? this.typed.get(field) : null;
		if (values != null && values.length > 0) {
			return values[0];
		}
		return (otherwise != null) ? otherwise : "";
	}

}
