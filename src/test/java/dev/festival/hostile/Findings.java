package dev.festival.hostile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * What acted or could have.
 */
final class Findings {

	private final List<Finding> all = new CopyOnWriteArrayList<>();

	void add(String found, String where) {
		String[] parts = found.split(": ", 2);
		add(parts[0], parts[parts.length - 1], where);
	}

	void add(String kind, Object what, String where) {
		this.all.add(new Finding(kind, String.valueOf(what), where));
	}

	List<Finding> all() {
		return this.all;
	}

	/**
	 * How many there are of each kind.
	 */
	Map<String, Long> counts() {
		return this.all.stream().collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
	}

	/**
	 * One of them.
	 *
	 * @param kind such as a dialog or a handler
	 * @param what it was
	 * @param where it was seen
	 */
	record Finding(String kind, String what, String where) {
	}

}
