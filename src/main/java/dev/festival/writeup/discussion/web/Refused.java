package dev.festival.writeup.discussion.web;

import java.util.HashMap;
import java.util.List;
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
public record Refused(WriteUpId writeUp, String form, String sentence, Map<String, String> typed) {

	private static final List<String> FIELDS = List.of("about", "text", "reviewer", "message", "verdict", "sentence",
			"to");

	static Refused nothing(WriteUpId writeUp) {
		return new Refused(writeUp, "", "", Map.of());
	}

	static Refused of(HttpServletRequest request, String sentence) {
		String form = request.getParameter("form");
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		WriteUpId writeUp = new WriteUpId(Long.parseLong(String.valueOf(path.get("number"))));
		// One by one: a forged name among others is refused as soon as all are asked for.
		Map<String, String> typed = new HashMap<>();
		for (String field : FIELDS) {
			String value = request.getParameter(field);
			if (value != null) {
				typed.put(field, value);
			}
		}
		return new Refused(writeUp, (form != null) ? form : "", sentence, typed);
	}

	public boolean is(String form) {
		return this.form.equals(form);
	}

	/**
	 * What was typed into a field of that form, or what stands there otherwise.
	 */
	public String typed(String form, String field, @Nullable String otherwise) {
		String value = is(form) ? this.typed.get(field) : null;
		return (value != null) ? value : (otherwise != null) ? otherwise : "";
	}

}
