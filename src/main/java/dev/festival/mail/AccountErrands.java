package dev.festival.mail;

import dev.festival.account.ApiToken;
import dev.festival.account.Invitation;
import dev.festival.account.Passkey;
import dev.festival.account.Person;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has people told what happens to their accounts, and those who are to have one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountErrands {

	private final Outbox outbox;

	AccountErrands(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(Invitation.Made event) {
		if (event.email() != null) {
			this.outbox.put(Errand.invite(event.invitation()));
		}
	}

	@EventListener
	void on(Person.PasswordChanged event) {
		this.outbox.put(Errand.toAccount(Occasion.PASSWORD_CHANGED, event.person()));
	}

	@EventListener
	void on(Person.PasswordReset event) {
		this.outbox.put(Errand.toAccount(Occasion.PASSWORD_RESET, event.person()));
	}

	@EventListener
	void on(Passkey.Added event) {
		this.outbox.put(Errand.toAccount(Occasion.PASSKEY_ADDED, event.by()));
	}

	@EventListener
	void on(ApiToken.Made event) {
		this.outbox.put(Errand.toAccount(Occasion.TOKEN_MADE, event.by()));
	}

	@EventListener
	void on(Passkey.Removed event) {
		this.outbox.put(Errand.toAccount(Occasion.PASSKEY_REMOVED, event.by()));
	}

}
