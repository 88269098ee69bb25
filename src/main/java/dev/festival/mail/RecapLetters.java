package dev.festival.mail;

import java.util.ArrayList;
import java.util.List;

import dev.festival.account.BaseAddress;
import dev.festival.account.Person;
import dev.festival.account.SignedIn;
import dev.festival.festival.Agenda;
import dev.festival.festival.Festival;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Heard;
import dev.festival.festival.Note;
import dev.festival.festival.Slot;

import org.springframework.stereotype.Component;

/**
 * Writes what came of a festival, with those stories that the reader may know of.
 */
@Component
class RecapLetters {

	private final FestivalReader festivals;

	private final BaseAddress address;

	RecapLetters(FestivalReader festivals, BaseAddress address) {
		this.festivals = festivals;
		this.address = address;
	}

	Letter write(Agenda agenda, Person to) {
		Festival festival = agenda.festival();
		List<String> paragraphs = new ArrayList<>();
		List<Slot.Told> told = this.festivals.told(agenda.id(), new SignedIn(to));
		paragraphs.add(told.isEmpty() ? "“%s” was held.".formatted(agenda.plan().title())
				: "“%s” was held. These stories were told:".formatted(agenda.plan().title()));
		told.forEach((story) -> paragraphs.add(line(story)));
		Heard heard = festival.heard();
		if (heard.laughs() > 0) {
			paragraphs.add((heard.laughs() == 1) ? "The room laughed once."
					: "The room laughed %d times.".formatted(heard.laughs()));
		}
		List<String> decisions = festival.text(Note.DECISIONS).plainBlocks();
		if (!decisions.isEmpty()) {
			paragraphs.add("What was decided:");
			paragraphs.addAll(decisions);
		}
		paragraphs.add("Two questions, ten seconds: did you learn something new, and would you come again?");
		return new Letter("What came of " + agenda.plan().title(), Letter.greeting(to.name()), paragraphs,
				"Answer the two questions", "/festivals/" + agenda.id() + "#poll",
				"You get this because you were invited to this festival or took part in it.", null);
	}

	/**
	 * A mail lies in places where others read, so what is restricted has no title here.
	 */
	private String line(Slot.Told story) {
		String link = this.address.of("/write-ups/" + story.id().number());
		return story.restricted() ? "%s, which is restricted: %s".formatted(story.id(), link)
				: "“%s” (%s), told by %s: %s".formatted(story.title(), story.id(), story.tellers(), link);
	}

}
