package dev.festival.mail;

import dev.festival.account.PersonId;
import dev.festival.writeup.FollowUp;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;
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
