package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.writeup.NoSuchVersionException;
import dev.festival.writeup.Revision;
import dev.festival.writeup.Revisions;
import dev.festival.writeup.State;
import dev.festival.writeup.Story;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUp;

/**
 * Reads the history of a write-up in words that can be compared.
 */
@Component
@Transactional(readOnly = true)
class VersionList {

	private static final int PAGE = 200;

	private final Revisions revisions;

	private final Names names;

	VersionList(Revisions revisions, Names names) {
		this.revisions = revisions;
		this.names = names;
	}

	/**
	 * The versions older than one, newest first; saves of one person within ten minutes
	 * stand together.
	 */
	List<VersionGroup> of(WriteUp writeUp, int before) {
		List<Revision> found = this.revisions.before(writeUp.id().number(), before, Limit.of(PAGE));
		Map<PersonId, String> names = names(found);
		Map<Integer, List<Revision>> byNumber = new LinkedHashMap<>();
		found.forEach((one) -> byNumber.computeIfAbsent(one.number(), (number) -> new ArrayList<>()).add(one));
		return VersionGroup.of(byNumber.values(), names);
	}

	/**
	 * One version with what it changed, each change against what was there before.
	 */
	Version one(Story story, int number) {
		WriteUp writeUp = story.writeUp();
		List<Revision> changes = this.revisions.of(writeUp.id().number(), number);
		if (changes.isEmpty()) {
			throw new NoSuchVersionException();
		}
		Map<Subject, State> before = new HashMap<>();
		for (Revision last : this.revisions.at(writeUp.id().number(), number - 1)) {
			State state = last.state();
			if (state != null) {
				before.put(last.subject(), state);
			}
		}
		ReadableState readable = new ReadableState(writeUp.facts().zone(), story.severities());
		List<Version.Change> shown = changes.stream()
			.map((change) -> new Version.Change(change.subject(),
					TextDifference.between(readable.text(before.get(change.subject())), readable.text(change.state()))))
			.toList();
		Revision first = changes.getFirst();
		return new Version(number, names(changes).getOrDefault(first.by(), "somebody"), first.at(), first.restored(),
				shown);
	}

	private Map<PersonId, String> names(Collection<Revision> of) {
		return this.names.of(of.stream().map(Revision::by).distinct().toList());
	}

}
