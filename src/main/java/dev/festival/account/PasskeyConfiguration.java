package dev.festival.account;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Passkeys for the address at which people open Festival, and for no other.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

	@Bean
	UserCredentialRepository userCredentials(JdbcOperations jdbc) {
		return new JdbcUserCredentialRepository(jdbc);
	}

	/**
	 * Lazy, because the address may hold a port that is known only when the server runs.
	 * Since a passkey stands in for a password, the device always asks who is there.
	 */
	@Bean
	@Lazy
	WebAuthnRelyingPartyOperations relyingParty(PasskeyOwners owners, UserCredentialRepository credentials,
			BaseAddress address) {
		Webauthn4JRelyingPartyOperations relyingParty = new Webauthn4JRelyingPartyOperations(owners, credentials,
				PublicKeyCredentialRpEntity.builder().id(address.host()).name("Festival").build(),
				Set.of(address.origin()));
		relyingParty.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		relyingParty
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return relyingParty;
	}

}
