package dev.festival.account.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody sent in vain, kept so that it can be read, copied and sent again.
 *
 * @param address where it was sent
 * @param fields what was typed, passwords excepted
 */
record KeptText(String address, List<Field> fields) {

	static KeptText of(HttpServletRequest request) {
		String path = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
		Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
		return new KeptText((query != null) ? path + "?" + query : path, fields(request));
	}

	/**
	 * What somebody took the time to write; what a page sends by itself has no spaces.
	 */
	static List<Field> written(HttpServletRequest request) {
		return fields(request).stream()
			.filter((field) -> field.wasTyped() && field.text().strip().contains(" "))
			.toList();
	}

	private static List<Field> fields(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((entry) -> Stream.of(entry.getValue()).map((text) -> new Field(entry.getKey(), text)))
			.filter(Field::mayBeShown)
			.toList();
	}

	/**
	 * The fields that a person typed into.
	 */
	public List<Field> typed() {
		return this.fields.stream().filter(Field::wasTyped).toList();
	}

	/**
	 * One of them.
	 *
	 * @param name what the form calls it
	 * @param text what was in it
	 */
	record Field(String name, String text) {

		/**
		 * The name as a person would say it: <code>whatHappened</code> becomes "What
		 * happened".
		 */
		public String label() {
			String words = this.name.replaceAll("([a-z])([A-Z])", "$1 $2")
				.replaceAll("[^\\p{L}\\p{N}]+", " ")
				.strip()
				.toLowerCase(Locale.ROOT);
			return words.isEmpty() ? this.name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
		}

		boolean mayBeShown() {
			return !this.name.equals("_csrf") && !this.name.toLowerCase(Locale.ROOT).contains("password");
		}

		boolean wasTyped() {
			return !this.name.startsWith("_") && !this.text.isBlank();
		}

	}

}
