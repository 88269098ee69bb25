package dev.festival;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/**
 * An answer that a {@link Visitor} looks at.
 *
 * @param response as it came
 */
public record Page(HttpResponse<String> response) {

	public int status() {
		return this.response.statusCode();
	}

	public String body() {
		return this.response.body();
	}

	/**
	 * The first header of this name.
	 */
	public Optional<String> header(String name) {
		return this.response.headers().firstValue(name);
	}

	public List<String> all(String name) {
		return this.response.headers().allValues(name);
	}

	/**
	 * Where a redirect leads, or an empty text.
	 */
	public String location() {
		return header("Location").orElse("");
	}

	@Override
	public String toString() {
		return this.response + " " + location() + "\n" + body();
	}

}
