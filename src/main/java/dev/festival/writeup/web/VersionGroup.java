package dev.festival.writeup.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.writeup.Part;
import dev.festival.writeup.Revision;

/**
 * Versions that one person saved in one go.
 *
 * @param newest the number of the newest of them
 */
record VersionGroup(int newest, int oldest, String by, Instant at, Set<Part> parts, List<Entry> entries) {

	private static final Duration ONE_GO = Duration.ofMinutes(10);

	/**
	 * Groups saves, newest first.
	 */
	static List<VersionGroup> of(Collection<List<Revision>> saves, Map<PersonId, String> names) {
		List<List<List<Revision>>> groups = new ArrayList<>();
		Revision before = null;
		for (List<Revision> save : saves) {
			Revision first = save.getFirst();
			if (before == null || !before.by().equals(first.by())
					|| Duration.between(first.at(), before.at()).compareTo(ONE_GO) > 0) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(save);
			before = first;
		}
		return groups.stream().map((group) -> of(group, names)).toList();
	}

	private static VersionGroup of(List<List<Revision>> group, Map<PersonId, String> names) {
		Set<Part> parts = new LinkedHashSet<>();
		group.forEach((save) -> save.forEach((change) -> parts.add(change.subject().part())));
		Revision newest = group.getFirst().getFirst();
		List<Entry> entries = group.stream()
			.map((save) -> new Entry(save.getFirst().number(), save.getFirst().at(),
					save.stream().map((change) -> change.subject().part().label()).distinct().toList(),
					save.getFirst().restored()))
			.toList();
		return new VersionGroup(newest.number(), group.getLast().getFirst().number(),
				names.getOrDefault(newest.by(), "somebody"), newest.at(), parts, entries);
	}

	/**
	 * One save.
	 */
	record Entry(int number, Instant at, List<String> parts, @Nullable Integer restored) {
	}

}
