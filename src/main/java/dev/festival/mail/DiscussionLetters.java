package dev.festival.mail;

import java.util.List;

import dev.festival.account.Person;
import dev.festival.writeup.WriteUp;

/**
 * Writes to people about what others say in the discussion of a story. What was said
 * stays there: a mail lies in places where others read.
 */
final class DiscussionLetters {

	private DiscussionLetters() {
	}

	/**
	 * The letter about a story that the person may read.
	 * @param by who asked, said or offered it
	 */
	static Letter of(Occasion occasion, WriteUp writeUp, String by, Person to) {
		return switch (occasion) {
			case REVIEW_ASKED -> letter(writeUp, to, by + " would like your review",
					"%s asks you to read %s before it is published.", by,
					"Say Approved or Changes requested, with a sentence. Ten minutes are enough, and it need not be perfect.",
					"Read it", "You get this because somebody asked you for a review.");
			case REVIEW_GIVEN -> letter(writeUp, to, by + " has read it", "%s gave a review of %s.", by,
					"A review is advice: what you change, and when you publish, stays with you.", "See the review",
					"You get this because you tell this write-up or asked for the review.");
			case MENTIONED -> letter(writeUp, to, by + " calls you", "%s mentioned you in the discussion of %s.", by,
					"You can answer right there.", "Open the discussion",
					"You get this because somebody wrote your name in a comment.");
			case THANKED -> letter(writeUp, to, by + " says thank you", "%s thanks you for your part in %s.", by,
					"Everybody who reads the write-up can see it.", "See what for",
					"You get this because somebody thanked you.");
			case FACILITATOR_OFFERED -> letter(writeUp, to, by + " would help", "%s would help you to write %s.", by,
					"They see nothing of it until you let them in.", "Let them in",
					"You get this because you asked for a facilitator.");
			default -> throw new IllegalArgumentException("not about a discussion: " + occasion);
		};
	}

	/**
	 * The letter to a volunteer who may not know of the story yet.
	 */
	static Letter wanted(String by, Person to) {
		return new Letter(by + " would like help with a write-up", Letter.greeting(to.name()), List.of(
				by + " is writing something up and would like a facilitator: somebody who asks, listens and types.",
				"If you have an hour this week, say so. You see the story once they let you in."), "See who asks",
				"/asked", "You get this because you offered to facilitate.", null);
	}

	private static Letter letter(WriteUp writeUp, Person to, String subject, String sentence, String by, String more,
			String button, String why) {
		boolean open = !writeUp.audience().restricted();
		return new Letter(subject + ": " + (open ? writeUp.facts().title() : writeUp.id().toString()),
				Letter.greeting(to.name()), List.of(sentence.formatted(by, StoryLetters.called(writeUp)), more), button,
				"/write-ups/" + writeUp.id().number() + "/discussion", why, writeUp.id());
	}

}
