package dev.festival.audit;

import dev.festival.festival.Festival;
import dev.festival.festival.FestivalId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down which festivals are to be, are not to be, and have been, in the transaction
 * that says so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FestivalListener {

	private final AuditLog log;

	FestivalListener(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void on(Festival.Planned event) {
		write(Action.FESTIVAL_PLANNED, event.title(), event.festival());
	}

	@EventListener
	void on(Festival.Cancelled event) {
		write(Action.FESTIVAL_CANCELLED, event.title(), event.festival());
	}

	@EventListener
	void on(Festival.Closed event) {
		write(Action.FESTIVAL_HELD, event.title(), event.festival());
	}

	private void write(Action action, String title, FestivalId festival) {
		this.log.write(action, Actor.current(), title, "festival " + festival);
	}

}
