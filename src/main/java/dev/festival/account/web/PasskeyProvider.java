package dev.festival.account.web;

import dev.festival.account.Passkeys;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;

/**
 * Makes of a passkey's answer what a password would have made: the same person, who may
 * do the same.
 */
class PasskeyProvider implements AuthenticationProvider {

	private final Passkeys passkeys;

	PasskeyProvider(Passkeys passkeys) {
		this.passkeys = passkeys;
	}

	@Override
	public Authentication authenticate(Authentication answer) {
		return this.passkeys.whoAnswers(((WebAuthnAuthenticationRequestToken) answer).getWebAuthnRequest())
			.map((person) -> Sessions.contextOf(person).getAuthentication())
			.orElseThrow(() -> new BadCredentialsException("This passkey lets nobody in"));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
	}

}
