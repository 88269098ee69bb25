package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.writeup.NoSuchVersionException;
import dev.festival.writeup.Revision;
import dev.festival.writeup.Revisions;
import dev.festival.writeup.State;
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
	Version one(WriteUp writeUp, int number) {
		List<Revision> changes = this.revisions.of(writeUp.id().number(), number);
		if (changes.isEmpty()) {
			throw new NoSuchVersionException();
		}
		ReadableState readable = new ReadableState(writeUp.facts().zone());
		List<Version.Change> shown = changes.stream()
			.map((change) -> new Version.Change(change.subject(),
					TextDifference.between(readable.text(before(writeUp, change)), readable.text(change.state()))))
			.toList();
		Revision first = changes.getFirst();
		return new Version(number, names(changes).getOrDefault(first.by(), "somebody"), first.at(), first.restored(),
				shown);
	}

	private @Nullable State before(WriteUp writeUp, Revision change) {
		return this.revisions.last(writeUp.id(), change.subject(), change.number() - 1)
			.map(Revision::state)
			.orElse(null);
	}

	private Map<PersonId, String> names(Collection<Revision> of) {
		return this.names.of(of.stream().map(Revision::by).distinct().toList());
	}

}
