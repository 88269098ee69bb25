package dev.festival.mail;

import java.util.Optional;

import dev.festival.account.MailChoices;
import dev.festival.account.People;
import dev.festival.account.Person;

import org.springframework.stereotype.Component;

/**
 * Writes a mail when its turn has come, if there still is something to tell the person
 * and they want to hear it.
 */
@Component
class Clerk {

	private final People people;

	private final MailChoices choices;

	private final InvitationLetters invitations;

	private final AccountLetters accounts;

	private final StoryLetters stories;

	private final FestivalLetters festivals;

	Clerk(People people, MailChoices choices, InvitationLetters invitations, AccountLetters accounts,
			StoryLetters stories, FestivalLetters festivals) {
		this.festivals = festivals;
		this.people = people;
		this.choices = choices;
		this.invitations = invitations;
		this.accounts = accounts;
		this.stories = stories;
	}

	/**
	 * The mail, or nothing when it isn't needed any more.
	 * @throws dev.festival.refusal.Refusal when the person may not know of it
	 */
	Optional<Envelope> write(Due mail) {
		Errand errand = mail.errand();
		if (errand.invitation() != null) {
			return this.invitations.write(errand.invitation());
		}
		return Optional.ofNullable(errand.to())
			.flatMap(this.people::withId)
			.filter(Person::canSignIn)
			.filter((person) -> isWanted(errand.occasion(), person))
			.flatMap((person) -> letter(mail, person).map((letter) -> new Envelope(person.name(), person.email(),
					letter, errand.occasion().topic().isPresent())));
	}

	private boolean isWanted(Occasion occasion, Person person) {
		return occasion.topic().isEmpty() || this.choices.of(person.id()).contains(occasion.topic().get());
	}

	private Optional<Letter> letter(Due mail, Person to) {
		Errand errand = mail.errand();
		if (errand.occasion() == Occasion.FACILITATOR_WANTED) {
			return Optional.of(this.stories.facilitatorWanted(errand, to));
		}
		if (errand.occasion().isAboutFestival()) {
			return this.festivals.write(errand, to);
		}
		return (errand.writeUp() != null) ? this.stories.write(errand, errand.writeUp(), to)
				: Optional.of(this.accounts.write(errand.occasion(), mail.madeAt(), to));
	}

}
