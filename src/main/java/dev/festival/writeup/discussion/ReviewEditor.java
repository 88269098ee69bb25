package dev.festival.writeup.discussion;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.People;
import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.Involvement;
import dev.festival.writeup.Status;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * Asks people to read a write-up before it is published, and takes in what they say of
 * it.
 */
@Service
@Transactional
public class ReviewEditor {

	private static final int SENTENCE = 2_000;

	private final Reviews reviews;

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final People people;

	private final LiveChannel live;

	private final Clock clock;

	ReviewEditor(Reviews reviews, StoryReader stories, WriteUpEditor editor, People people, LiveChannel live,
			Clock clock) {
		this.reviews = reviews;
		this.stories = stories;
		this.editor = editor;
		this.people = people;
		this.live = live;
		this.clock = clock;
	}

	/**
	 * Asks somebody, who thereby becomes one of its people.
	 * @param message a word to them, at most 2,000 characters
	 * @throws DiscussionRefusedException when they can't be asked now
	 */
	public void ask(WriteUpId id, PersonId reviewer, String message, SignedIn by) {
		WriteUp writeUp = this.stories.read(id, by).writeUp();
		writeUp.refuseOthers(by.personId(), by.role());
		if (writeUp.status() != Status.DRAFT && writeUp.status() != Status.IN_REVIEW) {
			throw new DiscussionRefusedException(
					"It is published already. Say it in a comment, or take it back to review first.");
		}
		Person person = this.people.withId(reviewer)
			.filter(Person::active)
			.orElseThrow(() -> new DiscussionRefusedException("Choose somebody who is still here."));
		if (writeUp.teller().equals(reviewer)) {
			throw new DiscussionRefusedException(person.name() + " tells it. Ask somebody with fresh eyes.");
		}
		String word = Said.sentence(message, SENTENCE);
		// Whoever else asks the same person waits here, and then finds them asked.
		this.editor.involve(id, reviewer, Involvement.REVIEWER, by);
		if (this.reviews.isWaitingFor(id.number(), reviewer)) {
			throw new DiscussionRefusedException(person.name() + " is asked already and hasn't answered yet.");
		}
		this.reviews.save(new Review(id, reviewer, word.isEmpty() ? null : word, by.personId(), this.clock.instant()));
		this.live.announce(id);
	}

	/**
	 * Gives a review that one was asked for, or another one after it.
	 * @param revision the one that the reviewer read
	 * @throws DiscussionRefusedException when something is missing
	 */
	public void give(WriteUpId id, UUID review, @Nullable Verdict verdict, String sentence, int revision, SignedIn by) {
		WriteUp writeUp = this.stories.read(id, by).writeUp();
		Review asked = review(id, review);
		if (!asked.reviewer().equals(by.personId())) {
			throw new NotYourWordsException();
		}
		if (verdict == null) {
			throw new DiscussionRefusedException("Choose what you think of it first.");
		}
		String said = Said.sentence(sentence, SENTENCE);
		if (said.isEmpty()) {
			throw new DiscussionRefusedException("Add a sentence: what helped, or what is still missing.");
		}
		Review given = asked.isGiven() ? new Review(id, by.personId(), null, by.personId(), this.clock.instant())
				: asked;
		given.give(verdict, said, Math.clamp(revision, 1, writeUp.revision()), writeUp.teller(), this.clock.instant());
		this.reviews.save(given);
		this.live.announce(id);
	}

	/**
	 * Takes back a question that wasn't answered yet; whoever was asked can, too.
	 */
	public void withdraw(WriteUpId id, UUID review, SignedIn by) {
		WriteUp writeUp = this.stories.read(id, by).writeUp();
		Review asked = review(id, review);
		if (!asked.reviewer().equals(by.personId())) {
			writeUp.refuseOthers(by.personId(), by.role());
		}
		if (asked.isGiven()) {
			throw new NothingSaidException();
		}
		this.reviews.delete(asked);
		this.live.announce(id);
	}

	private Review review(WriteUpId id, UUID review) {
		return this.reviews.findById(review).filter((found) -> found.isOf(id)).orElseThrow(NothingSaidException::new);
	}

}
