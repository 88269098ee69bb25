package dev.festival.audit;

import dev.festival.account.SignedIn;
import dev.festival.account.TurnedAwayException;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
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
			this.log.write(Action.SIGN_IN_FAILED, actor(event), "", reason(event));
		}
	}

	private static Actor actor(AbstractAuthenticationFailureEvent event) {
		if (event.getException().getCause() instanceof TurnedAwayException turnedAway) {
			return Actor.claiming(turnedAway.email().orElse(null));
		}
		return switch (event.getAuthentication()) {
			case WebAuthnAuthenticationRequestToken passkey -> new Actor(null, "Unknown passkey");
			case OAuth2LoginAuthenticationToken provider -> new Actor(null, "Single sign-on");
			case Authentication other -> Actor.claiming(other.getName());
		};
	}

	private static String reason(AbstractAuthenticationFailureEvent event) {
		if (event.getException().getCause() instanceof TurnedAwayException turnedAway) {
			return "single sign-on: " + switch (turnedAway.reason()) {
				case NO_ADDRESS -> "no address";
				case UNVERIFIED -> "address not verified";
				case LEFT -> "account deactivated";
				case TAKEN -> "address of somebody else";
			};
		}
		return "";
	}

	@EventListener
	void on(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.log.write(Action.SIGNED_OUT, Actor.of(person));
		}
	}

}
