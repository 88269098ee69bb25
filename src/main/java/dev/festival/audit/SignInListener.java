package dev.festival.audit;

import dev.festival.account.SignedIn;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.stereotype.Component;

/**
 * Writes down who comes and goes, and who tries to. Whoever can't be written down isn't
 * let in.
 */
@Component
class SignInListener {

	private final AuditLog log;

	SignInListener(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void on(AuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.log.write(Action.SIGNED_IN, Actor.of(person));
		}
	}

	/**
	 * That the database is away says nothing about who knocks, and couldn't be kept.
	 */
	@EventListener
	void on(AbstractAuthenticationFailureEvent event) {
		if (!(event instanceof AuthenticationFailureServiceExceptionEvent)) {
			Authentication tried = event.getAuthentication();
			this.log.write(Action.SIGN_IN_FAILED, (tried instanceof WebAuthnAuthenticationRequestToken)
					? new Actor(null, "Unknown passkey") : Actor.claiming(tried.getName()));
		}
	}

	@EventListener
	void on(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.log.write(Action.SIGNED_OUT, Actor.of(person));
		}
	}

}
