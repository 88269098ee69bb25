package dev.festival.mail;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.festival.account.Names;
import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.FollowUp;
import dev.festival.writeup.Promise;
import dev.festival.writeup.Status;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes to people about a story, as they may read it at this moment. Of a restricted one
 * no word is put into a mail, since a mail lies in places where others read.
 */
@Component
class StoryLetters {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final StoryReader stories;

	private final Names names;

	StoryLetters(StoryReader stories, Names names) {
		this.stories = stories;
		this.names = names;
	}

	/**
	 * The letter, or nothing when it isn't true any more.
	 * @throws dev.festival.refusal.Refusal when the person may not know of the story
	 */
	Optional<Letter> write(Errand errand, WriteUpId id, Person to) {
		Story story = this.stories.read(id, new SignedIn(to));
		return switch (errand.occasion()) {
			case OWNER -> story.followUps()
				.stream()
				.filter((followUp) -> Long.valueOf(followUp.id().number()).equals(errand.item()))
				.filter((followUp) -> followUp.promise().owner().equals(to.id()))
				.filter((followUp) -> followUp.promise().status().isOpen())
				.findFirst()
				.map((followUp) -> owner(story.writeUp(), followUp, name(errand.by()), to));
			case PART -> Optional.of(parts(story.writeUp(), to.id()))
				.filter((parts) -> !parts.isEmpty())
				.map((parts) -> part(story.writeUp(), String.join(" and ", parts), name(errand.by()), to));
			default -> Optional.of(DiscussionLetters.of(errand.occasion(), story.writeUp(), name(errand.by()), to));
		};
	}

	/**
	 * The letter to a volunteer about a story that they don't know yet.
	 */
	Letter facilitatorWanted(Errand errand, Person to) {
		return DiscussionLetters.wanted(name(errand.by()), to);
	}

	private static Letter owner(WriteUp writeUp, FollowUp followUp, String by, Person to) {
		Promise promise = followUp.promise();
		boolean open = !writeUp.audience().restricted();
		return new Letter(
				open ? "Yours to follow up: " + promise.title() : "A follow-up of " + writeUp.id() + " is yours",
				Letter.greeting(to.name()),
				List.of("%s made you the owner of a follow-up from %s.".formatted(by, called(writeUp)),
						(open ? "It is “" + promise.title() + "”, due on " : "It is due on ")
								+ DAY.format(promise.due()) + ".",
						"If it isn’t yours to do, or the date can’t be kept, change it there. An honest date is "
								+ "better than a brave one."),
				"Open the follow-up", "/follow-ups/" + followUp.id().number(),
				"You get this because somebody made you the owner of a follow-up.", writeUp.id());
	}

	private static Letter part(WriteUp writeUp, String parts, String by, Person to) {
		boolean open = !writeUp.audience().restricted();
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add("%s named you as %s of %s.".formatted(by, parts, called(writeUp)));
		if (writeUp.status() == Status.DRAFT) {
			paragraphs.add("It is a draft: only its people see it, and nothing in it has to be right yet.");
		}
		return new Letter("You are " + parts + " of " + writeUp.id() + (open ? ": " + writeUp.facts().title() : ""),
				Letter.greeting(to.name()), paragraphs, "Open the write-up", "/write-ups/" + writeUp.id().number(),
				"You get this because somebody gave you a part in a write-up.", writeUp.id());
	}

	static String called(WriteUp writeUp) {
		return writeUp.audience().restricted() ? writeUp.id() + ", which is restricted; so what it says stays there"
				: "“" + writeUp.facts().title() + "” (" + writeUp.id() + ")";
	}

	private static List<String> parts(WriteUp writeUp, PersonId person) {
		List<String> parts = new ArrayList<>();
		if (writeUp.teller().equals(person)) {
			parts.add("teller");
		}
		writeUp.cast().tasks(person).stream().sorted().forEach((as) -> parts.add(as.label().toLowerCase(Locale.ROOT)));
		return parts;
	}

	private String name(@Nullable PersonId person) {
		return (person != null) ? this.names.of(List.of(person)).getOrDefault(person, "Somebody") : "Somebody";
	}

}
