package dev.festival.mail;

import dev.festival.account.PersonId;
import dev.festival.writeup.FollowUp;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.DiscussionEditor;
import dev.festival.writeup.discussion.Facilitation;
import dev.festival.writeup.discussion.Reactions;
import dev.festival.writeup.discussion.Review;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has people told what others ask of them in write-ups.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoryErrands {

	private final Outbox outbox;

	StoryErrands(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(FollowUp.Entrusted event) {
		tell(Occasion.OWNER, event.owner(), event.by(), event.writeUp(), event.followUp().number());
	}

	@EventListener
	void on(WriteUp.Asked event) {
		tell(Occasion.PART, event.person(), event.by(), event.writeUp(), null);
		this.outbox.release(event.writeUp());
	}

	@EventListener
	void on(Review.Asked event) {
		this.outbox.takeBack(Occasion.PART, event.reviewer(), event.writeUp());
		tell(Occasion.REVIEW_ASKED, event.reviewer(), event.by(), event.writeUp(), null);
		this.outbox.release(event.writeUp());
	}

	@EventListener
	void on(Review.Given event) {
		event.to().forEach((person) -> tell(Occasion.REVIEW_GIVEN, person, event.reviewer(), event.writeUp(), null));
	}

	@EventListener
	void on(DiscussionEditor.Mentioned event) {
		tell(Occasion.MENTIONED, event.person(), event.by(), event.writeUp(), null);
	}

	@EventListener
	void on(Reactions.Thanked event) {
		tell(Occasion.THANKED, event.to(), event.by(), event.writeUp(), null);
	}

	/**
	 * Volunteers may not know of the write-up yet, so nothing of it is put in.
	 */
	@EventListener
	void on(Facilitation.Asked event) {
		event.volunteers()
			.forEach((volunteer) -> this.outbox.put(Errand.from(Occasion.FACILITATOR_WANTED, volunteer, event.by())));
	}

	@EventListener
	void on(Facilitation.Offered event) {
		tell(Occasion.FACILITATOR_OFFERED, event.to(), event.by(), event.writeUp(), null);
	}

	@EventListener
	void on(WriteUp.Moved event) {
		this.outbox.release(event.writeUp());
	}

	@EventListener
	void on(WriteUp.Addressed event) {
		this.outbox.release(event.writeUp());
	}

	/**
	 * Nobody needs a mail about what they did themselves.
	 */
	private void tell(Occasion occasion, PersonId to, PersonId by, WriteUpId writeUp, @Nullable Long item) {
		if (!to.equals(by)) {
			this.outbox.put(Errand.aboutStory(occasion, to, by, writeUp, item));
		}
	}

}
