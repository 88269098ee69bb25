package dev.festival.mail;

import dev.festival.account.PersonId;
import dev.festival.festival.Festival;
import dev.festival.festival.FestivalId;
import dev.festival.festival.Guests;
import dev.festival.festival.SignUps;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has people told of festivals: those who are invited, and those who offer or put in a
 * story.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FestivalErrands {

	private final Outbox outbox;

	private final Guests guests;

	FestivalErrands(Outbox outbox, Guests guests) {
		this.outbox = outbox;
		this.guests = guests;
	}

	/**
	 * Whoever invites themselves wants it in their calendar, too.
	 */
	@EventListener
	void on(Guests.Invited event) {
		event.people().forEach((guest) -> tell(Occasion.FESTIVAL_INVITED, guest, event.by(), event.festival()));
	}

	@EventListener
	void on(Festival.Rescheduled event) {
		this.guests.of(event.festival())
			.forEach((guest) -> tell(Occasion.FESTIVAL_CHANGED, guest, event.by(), event.festival()));
	}

	@EventListener
	void on(Festival.Cancelled event) {
		this.guests.of(event.festival())
			.forEach((guest) -> tell(Occasion.FESTIVAL_CANCELLED, guest, event.by(), event.festival()));
	}

	@EventListener
	void on(Festival.Closed event) {
		this.guests.concerned(event.festival())
			.stream()
			.filter((person) -> !person.equals(event.by()))
			.forEach((person) -> tell(Occasion.FESTIVAL_HELD, person, event.by(), event.festival()));
	}

	@EventListener
	void on(SignUps.Offered event) {
		if (!event.host().equals(event.by())) {
			this.outbox.put(Errand.aboutStory(Occasion.STORY_OFFERED, event.host(), event.by(), event.writeUp(),
					event.festival().number()));
		}
	}

	@EventListener
	void on(SignUps.Answered event) {
		if (!event.to().equals(event.by())) {
			this.outbox.put(Errand.aboutStory(Occasion.STORY_ANSWERED, event.to(), event.by(), event.writeUp(),
					event.festival().number()));
		}
	}

	private void tell(Occasion occasion, PersonId to, PersonId by, FestivalId festival) {
		this.outbox.put(Errand.aboutFestival(occasion, to, by, festival));
	}

}
