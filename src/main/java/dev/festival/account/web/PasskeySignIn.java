package dev.festival.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;

/**
 * Takes the form of the sign-in page that carries a passkey's answer.
 */
class PasskeySignIn extends AbstractAuthenticationProcessingFilter {

	private final PublicKeyCredentialRequestOptionsRepository challenges;

	PasskeySignIn(PublicKeyCredentialRequestOptionsRepository challenges) {
		super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login/passkey"));
		this.challenges = challenges;
	}

	@Override
	public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
		PublicKeyCredential<AuthenticatorAssertionResponse> answer = PasskeyAnswer
			.shown(request.getParameter(PasskeyAnswer.FIELD))
			.orElseThrow(() -> new BadCredentialsException("This is no answer of a passkey"));
		PublicKeyCredentialRequestOptions asked = this.challenges.load(request);
		if (asked == null) {
			throw new BadCredentialsException("No passkey was asked for");
		}
		// An answer counts once.
		this.challenges.save(request, response, null);
		return getAuthenticationManager()
			.authenticate(new WebAuthnAuthenticationRequestToken(new RelyingPartyAuthenticationRequest(asked, answer)));
	}

}
