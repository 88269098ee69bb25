package dev.festival.page;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose attributes lie in one map while a page is made. Thymeleaf keeps the
 * variables of a template in the request and looks each up again wherever it is used; by
 * way of all the wrappers that filters put round a request, that is a good part of what a
 * page costs.
 */
final class ModelRequest extends HttpServletRequestWrapper {

	private final Map<String, Object> attributes = new HashMap<>();

	ModelRequest(HttpServletRequest request) {
		super(request);
		request.getAttributeNames()
			.asIterator()
			.forEachRemaining((name) -> this.attributes.put(name, request.getAttribute(name)));
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		return this.attributes.get(name);
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		return Collections.enumeration(this.attributes.keySet());
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value != null) {
			this.attributes.put(name, value);
		}
		else {
			this.attributes.remove(name);
		}
	}

	@Override
	public void removeAttribute(String name) {
		this.attributes.remove(name);
	}

}
