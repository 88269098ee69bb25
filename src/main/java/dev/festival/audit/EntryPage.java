package dev.festival.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the log with the addresses that it leads to.
 *
 * @param entries newest first
 * @param newest the beginning of the same list, unless this is it
 * @param older the next page, if there is one
 * @param csv all of it as a file
 */
record EntryPage(List<Entry> entries, @Nullable String newest, @Nullable String older, String csv) {

	/**
	 * Makes the page of entries that may be one too many.
	 */
	static EntryPage of(List<Entry> found, EntryFilter filter, int size) {
		boolean more = found.size() > size;
		List<Entry> entries = more ? found.subList(0, size) : found;
		EntryFilter all = filter.olderThan(null);
		return new EntryPage(entries, (filter.cursorInstant() != null) ? address("/audit", all) : null,
				more ? address("/audit", all.olderThan(entries.getLast().cursor())) : null, address("/audit.csv", all));
	}

	private static String address(String path, EntryFilter filter) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		put(parameters, "action", filter.action());
		put(parameters, "person", filter.person());
		put(parameters, "from", filter.from());
		put(parameters, "until", filter.until());
		put(parameters, "before", filter.before());
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

	private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

}
