package dev.festival.audit;

import dev.festival.deck.CompanyTemplateChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down whose template decks are written on, in the transaction that decides it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeckListener {

	private final AuditLog log;

	DeckListener(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void on(CompanyTemplateChanged event) {
		this.log.write(event.company() ? Action.SLIDE_TEMPLATE_BROUGHT : Action.SLIDE_TEMPLATE_REMOVED, Actor.current(),
				"", event.detail());
	}

}
