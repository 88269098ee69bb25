package dev.festival.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import dev.festival.Page;
import dev.festival.Visitor;

/**
 * Sends forms without a browser, and notes into which fields vectors were typed.
 *
 * @param visitor who types
 * @param typed what was typed by everybody so far
 * @param answers what was answered other than by going on, to be looked at
 */
record Typist(Visitor visitor, List<Typed> typed, List<Answer> answers) {

	private static final int MOST_ALIKE = 3;

	private static final Pattern VECTOR = Pattern.compile("[<\"'`\\\\]|script:");

	Typist as(Visitor other) {
		return new Typist(other, this.typed, this.answers);
	}

	Page post(String path, String... fields) {
		note("POST", path, fields);
		Page page = this.visitor.post(path, fields);
		if (page.status() != 302) {
			keep(new Answer(path, page));
		}
		return page;
	}

	/**
	 * Keeps an answer to be looked at, unless there are some of its kind.
	 */
	void keep(Answer answer) {
		if (this.answers.stream().filter(answer::isLike).count() < MOST_ALIKE) {
			this.answers.add(answer);
		}
	}

	/**
	 * Sends a form that has to be taken.
	 */
	Page send(String path, String... fields) {
		Page page = post(path, fields);
		if (page.status() != 302) {
			throw new IllegalStateException(path + " " + Arrays.toString(fields) + ": " + page);
		}
		return page;
	}

	/**
	 * The address of a page with these in its query, to be looked at later.
	 */
	String address(String path, String... query) {
		note("GET", path, query);
		StringJoiner address = new StringJoiner("&", path + "?", "");
		for (int at = 0; at < query.length; at += 2) {
			address.add(query[at] + "=" + URLEncoder.encode(query[at + 1], StandardCharsets.UTF_8));
		}
		return address.toString();
	}

	void note(String usual, String path, String... fields) {
		String method = usual;
		Set<String> names = new HashSet<>();
		for (int at = 0; at < fields.length; at += 2) {
			if (fields[at].equals("_method")) {
				method = fields[at + 1].toUpperCase(Locale.ROOT);
			}
			else if (VECTOR.matcher(fields[at + 1]).find()) {
				names.add(fields[at]);
			}
		}
		this.typed.add(new Typed(method, path, names));
	}

	static Typist of(Visitor visitor) {
		return new Typist(visitor, new ArrayList<>(), new ArrayList<>());
	}

	/**
	 * Where vectors were typed.
	 *
	 * @param method of the form
	 * @param path where it was sent
	 * @param fields that had one
	 */
	record Typed(String method, String path, Set<String> fields) {
	}

	/**
	 * What a form was answered with.
	 *
	 * @param path where it was sent
	 * @param page that came back
	 */
	record Answer(String path, Page page) {

		boolean isLike(Answer other) {
			return this.page.status() == other.page.status() && pattern().equals(other.pattern());
		}

		private String pattern() {
			return this.path.replaceAll("[0-9a-f-]{36}|\\d+|\\?.*", "*");
		}

	}

}
