package dev.festival.audit;

import dev.festival.writeup.Audience;
import dev.festival.writeup.SeverityWording;
import dev.festival.writeup.SharedLink;
import dev.festival.writeup.Status;
import dev.festival.writeup.WriteUp;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who may see a write-up from now on and what severities mean, in the
 * transaction that decides it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WriteUpListener {

	private final AuditLog log;

	WriteUpListener(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void on(WriteUp.Moved event) {
		this.log.write(action(event), Actor.current(), event.writeUp().toString(),
				(event.title() != null) ? event.title() : "");
	}

	@EventListener
	void on(WriteUp.Addressed event) {
		Audience to = event.audience();
		this.log.write(to.restricted() ? Action.WRITE_UP_RESTRICTED : Action.WRITE_UP_OPENED, Actor.current(),
				event.writeUp().toString(), to.restricted()
						? "people named: %d, teams named: %d".formatted(to.readers().size(), to.teams().size()) : "");
	}

	@EventListener
	void on(SharedLink.Made event) {
		this.log.write(Action.WRITE_UP_LINK_MADE, Actor.current(), event.writeUp().toString(),
				event.shows().label() + ", for " + event.lasts().label());
	}

	@EventListener
	void on(SharedLink.Closed event) {
		this.log.write(Action.WRITE_UP_LINK_CLOSED, Actor.current(), event.writeUp().toString(), event.shows().label());
	}

	@EventListener
	void on(SeverityWording.Changed event) {
		this.log.write(Action.SEVERITY_CHANGED, Actor.current(), event.label(), "was %s; follow-ups within days: %d, %s"
			.formatted(event.before(), event.days(), event.offered() ? "offered" : "not offered"));
	}

	private static Action action(WriteUp.Moved event) {
		if (event.from() == Status.ARCHIVED) {
			return Action.WRITE_UP_UNARCHIVED;
		}
		return switch (event.to()) {
			case DRAFT -> Action.WRITE_UP_TAKEN_BACK;
			case IN_REVIEW -> Action.WRITE_UP_IN_REVIEW;
			case PUBLISHED -> Action.WRITE_UP_PUBLISHED;
			case ARCHIVED -> Action.WRITE_UP_ARCHIVED;
		};
	}

}
