package dev.festival.account.web;

import dev.festival.account.Passkeys;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.stereotype.Component;

/**
 * The filters that ask for passkeys and let people in by them. Spring Security's own
 * configurer would let in somebody else than {@link dev.festival.account.SignedIn}.
 */
@Component
class PasskeyLogin {

	private final WebAuthnRelyingPartyOperations relyingParty;

	private final Passkeys passkeys;

	private final SecurityContextRepository contexts;

	private final AuthenticationEventPublisher events;

	PasskeyLogin(@Lazy WebAuthnRelyingPartyOperations relyingParty, Passkeys passkeys,
			SecurityContextRepository contexts, AuthenticationEventPublisher events) {
		this.relyingParty = relyingParty;
		this.passkeys = passkeys;
		this.contexts = contexts;
		this.events = events;
	}

	void addTo(HttpSecurity http, AuthenticationSuccessHandler success) {
		PasskeyChallenges challenges = new PasskeyChallenges();
		http.addFilterAfter(signIn(challenges, success), UsernamePasswordAuthenticationFilter.class)
			.addFilterAfter(challenge(challenges), UsernamePasswordAuthenticationFilter.class)
			.addFilterAfter(creation(), AuthorizationFilter.class);
	}

	private PasskeySignIn signIn(PasskeyChallenges challenges, AuthenticationSuccessHandler success) {
		PasskeySignIn signIn = new PasskeySignIn(challenges);
		ProviderManager manager = new ProviderManager(new PasskeyProvider(this.passkeys));
		manager.setAuthenticationEventPublisher(this.events);
		signIn.setAuthenticationManager(manager);
		SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
		newSession.setMigrateSessionAttributes(false);
		signIn.setSessionAuthenticationStrategy(newSession);
		signIn.setSecurityContextRepository(this.contexts);
		signIn.setAuthenticationSuccessHandler(success);
		signIn.setAuthenticationFailureHandler(SignInController::refusePasskey);
		return signIn;
	}

	private PublicKeyCredentialRequestOptionsFilter challenge(PasskeyChallenges challenges) {
		PublicKeyCredentialRequestOptionsFilter filter = new PublicKeyCredentialRequestOptionsFilter(this.relyingParty);
		filter.setRequestMatcher(post("/login/passkey/options"));
		filter.setRequestOptionsRepository(challenges);
		return filter;
	}

	private PublicKeyCredentialCreationOptionsFilter creation() {
		PublicKeyCredentialCreationOptionsFilter filter = new PublicKeyCredentialCreationOptionsFilter(
				this.relyingParty);
		filter.setRequestMatcher(post("/profile/passkeys/options"));
		return filter;
	}

	private static RequestMatcher post(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
	}

}
