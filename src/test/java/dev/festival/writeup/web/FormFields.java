package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.FormElement;

/**
 * The fields of a form as a browser would send them.
 */
record FormFields(FormElement form) {

	/**
	 * Names and values in turn, some with other values than the form shows.
	 */
	String[] with(String... changed) {
		Set<String> others = names(changed);
		List<String> fields = new ArrayList<>(Arrays.asList(changed));
		this.form.formData().forEach((field) -> {
			if (!others.contains(field.key()) && !field.key().equals("_csrf")) {
				fields.add(field.key());
				fields.add(field.value());
			}
		});
		return fields.toArray(String[]::new);
	}

	private static Set<String> names(String... fields) {
		Set<String> names = new HashSet<>();
		for (int at = 0; at < fields.length; at += 2) {
			names.add(fields[at]);
		}
		return names;
	}

}
