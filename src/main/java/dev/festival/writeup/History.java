package dev.festival.writeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Remembers what every part of a write-up was like at every revision.
 */
@Component
class History {

	private final EntityManager entities;

	private final Revisions revisions;

	History(EntityManager entities, Revisions revisions) {
		this.entities = entities;
		this.revisions = revisions;
	}

	/**
	 * Writes down what the newest revision of a write-up changed.
	 * @param restored the revision that it took things back to, if it did
	 */
	void record(WriteUp writeUp, Map<Subject, @Nullable State> changes, Stamp stamp, @Nullable Integer restored) {
		int place = 0;
		for (Map.Entry<Subject, @Nullable State> change : changes.entrySet()) {
			Revision.Key key = new Revision.Key(writeUp.id().number(), writeUp.revision(), place++);
			this.entities.persist(new Revision(key, change.getKey(), stamp, change.getValue(), restored));
		}
	}

	/**
	 * The refusal of a change by somebody who last looked before another one changed the
	 * same.
	 * @param seen the revision they had before their eyes
	 */
	Optional<EditedMeanwhileException> conflict(WriteUp writeUp, Subject subject, @Nullable State wanted,
			@Nullable State now, int seen) {
		return this.revisions.last(writeUp.id(), subject, Integer.MAX_VALUE)
			.filter((last) -> last.number() > seen)
			.map((last) -> new EditedMeanwhileException(writeUp, last, wanted, now));
	}

	/**
	 * Whether there ever was such a thing.
	 */
	boolean knows(WriteUp writeUp, Subject subject) {
		return this.revisions.last(writeUp.id(), subject, Integer.MAX_VALUE).isPresent();
	}

	/**
	 * What has to change for everything that is text, fact or item to be as it was.
	 */
	Map<Subject, @Nullable State> back(WriteUp writeUp, int number) {
		Map<Subject, @Nullable State> then = new HashMap<>();
		long id = writeUp.id().number();
		restorable(this.revisions.since(id, number)).forEach((revision) -> then.put(revision.subject(), null));
		restorable(this.revisions.at(id, number)).forEach((revision) -> {
			if (then.containsKey(revision.subject())) {
				then.put(revision.subject(), revision.state());
			}
		});
		then.replaceAll((subject, state) -> (state != null) ? state : blank(subject));
		return then;
	}

	private static @Nullable State blank(Subject subject) {
		if (subject.part() == Part.MOMENTS) {
			return Moments.NONE;
		}
		if (subject.part() == Part.AUDIENCE) {
			return Audience.EVERYONE;
		}
		return subject.part().isProse() ? new Prose(dev.festival.markdown.Markdown.EMPTY) : null;
	}

	// Promises and publication have a life of their own and are not taken back with the
	// text.
	private static List<Revision> restorable(List<Revision> revisions) {
		return revisions.stream()
			.filter((revision) -> revision.subject().part() != Part.STATUS
					&& revision.subject().part() != Part.FOLLOW_UPS)
			.toList();
	}

}
