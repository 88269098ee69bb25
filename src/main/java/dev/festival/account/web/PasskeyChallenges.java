package dev.festival.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;

/**
 * Keeps what a passkey is asked for in a session, which ends soon where it was begun only
 * for this.
 */
class PasskeyChallenges implements PublicKeyCredentialRequestOptionsRepository {

	private static final int SECONDS = 300;

	private final PublicKeyCredentialRequestOptionsRepository inSession = new HttpSessionPublicKeyCredentialRequestOptionsRepository();

	@Override
	public void save(HttpServletRequest request, HttpServletResponse response,
			@Nullable PublicKeyCredentialRequestOptions options) {
		boolean anew = request.getSession(false) == null;
		this.inSession.save(request, response, options);
		if (anew) {
			request.getSession().setMaxInactiveInterval(SECONDS);
		}
	}

	@Override
	public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
		return this.inSession.load(request);
	}

}
