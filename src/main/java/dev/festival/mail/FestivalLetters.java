package dev.festival.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.festival.account.Names;
import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.festival.Agenda;
import dev.festival.festival.Calendars;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Plan;
import dev.festival.festival.SignUp;
import dev.festival.festival.SignUps;
import dev.festival.festival.Stage;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes to people about festivals. An invitation tells no stories: who may know of them
 * is asked where they are read.
 */
@Component
class FestivalLetters {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm",
			Locale.ENGLISH);

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private final FestivalReader festivals;

	private final SignUps signUps;

	private final StoryReader stories;

	private final Calendars calendars;

	private final RecapLetters recaps;

	private final Stationery stationery;

	private final Names names;

	FestivalLetters(FestivalReader festivals, SignUps signUps, StoryReader stories, Calendars calendars,
			RecapLetters recaps, Stationery stationery, Names names) {
		this.festivals = festivals;
		this.signUps = signUps;
		this.stories = stories;
		this.calendars = calendars;
		this.recaps = recaps;
		this.stationery = stationery;
		this.names = names;
	}

	/**
	 * The letter, or nothing when it isn't true any more.
	 * @throws dev.festival.refusal.Refusal when the person may not know of the story
	 */
	Optional<Letter> write(Errand errand, Person to) {
		Agenda agenda = this.festivals.read(new FestivalId(Objects.requireNonNull(errand.item())), new SignedIn(to));
		Stage stage = agenda.festival().stage();
		String title = agenda.plan().title();
		String by = name(errand.by());
		return switch (errand.occasion()) {
			case FESTIVAL_INVITED -> Optional.of("You are invited: " + title)
				.filter((subject) -> stage == Stage.PLANNED)
				.map((subject) -> letter(subject, "%s invites you to “%s”.".formatted(by, title), agenda, to));
			case FESTIVAL_CHANGED -> Optional.of("Changed: " + title)
				.filter((subject) -> stage == Stage.PLANNED)
				.map((subject) -> letter(subject,
						"%s has changed when or where “%s” is. It is now:".formatted(by, title), agenda, to));
			case FESTIVAL_CANCELLED -> Optional.of("Cancelled: " + title)
				.filter((subject) -> stage == Stage.CANCELLED)
				.map((subject) -> letter(subject,
						"%s has cancelled “%s”: %s".formatted(by, title, agenda.festival().cancelledBecause()), agenda,
						to));
			case FESTIVAL_HELD -> Optional.of(this.recaps.write(agenda, to));
			case STORY_OFFERED, STORY_ANSWERED -> aboutStory(errand, agenda,
					this.stories.read(Objects.requireNonNull(errand.writeUp()), new SignedIn(to)), by, to);
			default -> throw new IllegalArgumentException("not about a festival: " + errand.occasion());
		};
	}

	private Letter letter(String subject, String sentence, Agenda agenda, Person to) {
		Plan plan = agenda.plan();
		List<String> paragraphs = new ArrayList<>(List.of(sentence, when(plan, plan.zone())));
		if (!plan.zone()
			.getRules()
			.getOffset(plan.startsAt())
			.equals(to.zone().getRules().getOffset(plan.startsAt()))) {
			paragraphs.add("For you: " + when(plan, to.zone()));
		}
		if (agenda.festival().stage() == Stage.PLANNED) {
			paragraphs.add(plan.place().isEmpty() ? "" : "Place: " + plan.place());
			paragraphs.add((plan.callLink() != null) ? "Call: " + plan.callLink() : "");
			paragraphs.add(plan.welcome().plain(1_000));
		}
		paragraphs.removeIf(String::isEmpty);
		return new Letter(subject, Letter.greeting(to.name()), paragraphs, "Look at the festival",
				"/festivals/" + agenda.id(), "You get this because you were invited to this festival.", null,
				calendar(agenda, to));
	}

	private CalendarPart calendar(Agenda agenda, Person to) {
		try {
			Calendars.Party host = new Calendars.Party(TidyText.of(agenda.host()),
					this.stationery.sender().getAddress());
			return new CalendarPart(Calendars.method(agenda.festival()), this.calendars.toInvite(agenda.festival(),
					host, new Calendars.Party(TidyText.of(to.name()), to.email())));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Optional<Letter> aboutStory(Errand errand, Agenda agenda, Story story, String by, Person to) {
		String title = agenda.plan().title();
		String called = StoryLetters.called(story.writeUp());
		return this.signUps.of(agenda.id(), new SignedIn(to))
			.stream()
			.filter((signUp) -> signUp.story().equals(story.writeUp().id()))
			.filter((signUp) -> signUp.waiting() == (errand.occasion() == Occasion.STORY_OFFERED))
			.findFirst()
			.map((signUp) -> signUp.waiting()
					? new Letter(by + " would like to tell a story", Letter.greeting(to.name()),
							List.of("%s would like to tell %s at “%s”.".formatted(by, called, title),
									"Say yes or not this time there; a sentence with it is kind."),
							"Answer", "/festivals/" + agenda.id() + "#offers",
							"You get this because you host this festival.", story.writeUp().id())
					: answer(signUp, by, called, title, to));
	}

	private static Letter answer(SignUp signUp, String by, String called, String title, Person to) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs
			.add(signUp.isAccepted() ? "%s is in the running order of “%s”. %s put it in.".formatted(called, title, by)
					: "%s won’t be told at “%s” this time, says %s. There will be other festivals, and it waits well."
						.formatted(called, title, by));
		if (signUp.words() != null) {
			paragraphs.add(by + ": " + signUp.words());
		}
		return new Letter(signUp.isAccepted() ? "Your story is in: " + title : "Not this time: " + title,
				Letter.greeting(to.name()), paragraphs, "Look at the festival", "/festivals/" + signUp.festival(),
				"You get this because you offered to tell a story.", signUp.story());
	}

	private static String when(Plan plan, ZoneId zone) {
		return "%s to %s (%s)".formatted(WHEN.format(plan.startsAt().atZone(zone)),
				CLOCK.format(plan.endsAt().atZone(zone)), zone);
	}

	private String name(@Nullable PersonId person) {
		return (person != null) ? this.names.of(List.of(person)).getOrDefault(person, "Somebody") : "Somebody";
	}

}
