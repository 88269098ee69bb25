package dev.festival.writeup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;

/**
 * Everything that a person can do to a write-up, each in one transaction and one
 * revision.
 */
@Service
@Transactional
public class WriteUpEditor {

	private final WriteUps writeUps;

	private final FollowUps followUps;

	private final History history;

	private final AffectedNames names;

	private final Clock clock;

	WriteUpEditor(WriteUps writeUps, FollowUps followUps, History history, AffectedNames names, Clock clock) {
		this.writeUps = writeUps;
		this.followUps = followUps;
		this.history = history;
		this.names = names;
		this.clock = clock;
	}

	public WriteUpId begin(Facts typed, Markdown inShort, SignedIn teller) {
		Facts facts = this.names.called(typed);
		Stamp stamp = stamp(teller);
		WriteUp writeUp = new WriteUp(new WriteUpId(this.writeUps.nextNumber()), facts, stamp);
		Map<Subject, @Nullable State> told = new LinkedHashMap<>();
		told.put(Subject.of(Part.FACTS), facts);
		told.put(Subject.of(Part.PEOPLE), writeUp.cast());
		if (!inShort.isBlank()) {
			told.put(Subject.of(Part.IN_SHORT), new Prose(inShort));
		}
		writeUp.begin(told, stamp);
		this.writeUps.save(writeUp);
		this.history.record(writeUp, told, stamp, null);
		return writeUp.id();
	}

	/**
	 * Puts one part into a new state.
	 * @param seen the revision that the person had before their eyes
	 * @return the revision that holds it now
	 * @throws EditedMeanwhileException when somebody else changed that part since
	 */
	public int change(WriteUpId id, Subject subject, @Nullable State state, int seen, SignedIn by) {
		return change(id, Collections.singletonMap(subject, state), seen, by);
	}

	/**
	 * Puts several parts into new states, all in one revision or none.
	 */
	public int change(WriteUpId id, Map<Subject, @Nullable State> wanted, int seen, SignedIn by) {
		WriteUp writeUp = open(id, by);
		List<EditedMeanwhileException> conflicts = new ArrayList<>();
		wanted.forEach((subject, state) -> {
			State now = writeUp.state(subject);
			if (!Objects.equals(now, state)) {
				Optional<EditedMeanwhileException> conflict = this.history.conflict(writeUp, subject, state, now, seen);
				conflict.ifPresent(conflicts::add);
				// What was taken out can be put back by whoever has seen that it was.
				if (conflict.isEmpty() && now == null && !this.history.knows(writeUp, subject) && subject.item() > 0) {
					throw new NoSuchItemException();
				}
			}
		});
		if (!conflicts.isEmpty()) {
			throw EditedMeanwhileException.of(conflicts);
		}
		return apply(writeUp, wanted, stamp(by), null);
	}

	public int add(WriteUpId id, List<TimelineEntry> entries, SignedIn by) {
		WriteUp writeUp = open(id, by);
		Map<Subject, @Nullable State> added = new LinkedHashMap<>();
		for (TimelineEntry entry : entries) {
			int item = writeUp.nextItem();
			added.put(new Subject(Part.TIMELINE, item), entry.withId(item));
		}
		return apply(writeUp, added, stamp(by), null);
	}

	public int add(WriteUpId id, Factor factor, SignedIn by) {
		WriteUp writeUp = open(id, by);
		int item = writeUp.nextItem();
		apply(writeUp, Collections.singletonMap(new Subject(Part.FACTORS, item), factor.withId(item)), stamp(by), null);
		return item;
	}

	public int star(WriteUpId id, int entry, boolean starred, SignedIn by) {
		WriteUp writeUp = open(id, by);
		Subject subject = new Subject(Part.TIMELINE, entry);
		if (!(writeUp.state(subject) instanceof TimelineEntry found)) {
			throw new NoSuchItemException();
		}
		return apply(writeUp, Collections.singletonMap(subject, found.starred(starred)), stamp(by), null);
	}

	/**
	 * Decides who may read it. Whoever decides doesn't lose sight of it.
	 */
	public int address(WriteUpId id, Audience audience, int seen, SignedIn by) {
		boolean own = open(id, by).cast().includes(by.personId());
		return change(id, Subject.of(Part.AUDIENCE), own ? audience : audience.including(by.personId()), seen, by);
	}

	/**
	 * Lets somebody take part, who can thereby read and change it; whoever does already
	 * does so still.
	 */
	public void involve(WriteUpId id, PersonId person, Involvement as, SignedIn by) {
		WriteUp writeUp = open(id, by);
		Set<Involved> involved = new HashSet<>(writeUp.cast().involved());
		involved.add(new Involved(person, as));
		apply(writeUp, Collections.singletonMap(Subject.of(Part.PEOPLE), new Cast(writeUp.teller(), involved)),
				stamp(by), null);
	}

	public void move(WriteUpId id, Status to, SignedIn by) {
		WriteUp writeUp = open(id, by);
		Stamp stamp = stamp(by);
		writeUp.move(to, stamp);
		this.history.record(writeUp, Collections.singletonMap(Subject.of(Part.STATUS), new Standing(to)), stamp, null);
		this.writeUps.save(writeUp);
	}

	/**
	 * Takes the text, the facts, the timeline and the factors back to what they were at a
	 * revision; only one part of them if one is named. People and audience stay, unless
	 * it is they who are named: nobody is to gain or lose sight of it by the way.
	 */
	public int restore(WriteUpId id, int number, @Nullable Subject only, SignedIn by) {
		WriteUp writeUp = open(id, by);
		if (number < 1 || number > writeUp.revision()) {
			throw new NoSuchVersionException();
		}
		Map<Subject, @Nullable State> back = this.history.back(writeUp, number);
		if (only != null) {
			back.keySet().retainAll(List.of(only));
		}
		else {
			back.remove(Subject.of(Part.PEOPLE));
			back.remove(Subject.of(Part.AUDIENCE));
		}
		return apply(writeUp, back, stamp(by), number);
	}

	public FollowUpId promise(WriteUpId id, Promise promise, SignedIn by) {
		WriteUp writeUp = open(id, by);
		Stamp stamp = stamp(by);
		FollowUp followUp = new FollowUp(new FollowUpId(this.followUps.nextNumber()), id, promise, stamp.at());
		this.followUps.save(followUp.entrusted(stamp.by()));
		note(writeUp, followUp, stamp);
		return followUp.id();
	}

	/**
	 * Keeps another promise in a follow-up's place; its owner may, too.
	 */
	public int change(FollowUpId id, Promise promise, int seen, SignedIn by) {
		WriteUp writeUp = this.followUps.writeUpOf(id.number())
			.flatMap((number) -> visible(number, by))
			.orElseThrow(NoSuchFollowUpException::new);
		// Read only now that nobody else can change it.
		FollowUp followUp = this.followUps.findById(id.number()).orElseThrow(NoSuchItemException::new);
		boolean own = followUp.promise().owner().equals(by.personId());
		if (!own && !writeUp.editableBy(by.personId(), by.role())) {
			throw new NotYoursException();
		}
		Promise now = followUp.promise();
		if (now.equals(promise)) {
			return writeUp.revision();
		}
		this.history.conflict(writeUp, new Subject(Part.FOLLOW_UPS, id.number()), promise, now, seen)
			.ifPresent((conflict) -> {
				throw conflict;
			});
		Stamp stamp = stamp(by);
		followUp.keep(promise, stamp);
		this.followUps.save(followUp);
		note(writeUp, followUp, stamp);
		return writeUp.revision();
	}

	private void note(WriteUp writeUp, FollowUp followUp, Stamp stamp) {
		writeUp.revised(stamp);
		Subject subject = new Subject(Part.FOLLOW_UPS, followUp.id().number());
		this.history.record(writeUp, Collections.singletonMap(subject, followUp.promise()), stamp, null);
		this.writeUps.save(writeUp);
	}

	private int apply(WriteUp writeUp, Map<Subject, @Nullable State> wanted, Stamp stamp, @Nullable Integer restored) {
		Map<Subject, @Nullable State> changed = writeUp.change(this.names.called(wanted), stamp);
		if (!changed.isEmpty()) {
			this.history.record(writeUp, changed, stamp, restored);
			this.writeUps.save(writeUp);
		}
		return writeUp.revision();
	}

	private WriteUp open(WriteUpId id, SignedIn by) {
		WriteUp writeUp = visible(id.number(), by).orElseThrow(NoSuchWriteUpException::new);
		writeUp.refuseOthers(by.personId(), by.role());
		return writeUp;
	}

	private Optional<WriteUp> visible(long number, SignedIn by) {
		return this.writeUps.lock(number, by.personId().value());
	}

	// The history keeps microseconds, as the database does.
	private Stamp stamp(SignedIn by) {
		return new Stamp(by.personId(), this.clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
	}

}
