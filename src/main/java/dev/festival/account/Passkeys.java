package dev.festival.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.webauthn4j.util.exception.WebAuthnException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys that people sign in with, and lets them add and remove theirs.
 */
@Component
@Transactional
public class Passkeys {

	private static final int MOST = 20;

	private final WebAuthnRelyingPartyOperations relyingParty;

	private final UserCredentialRepository credentials;

	private final People people;

	private final ApplicationEventPublisher events;

	Passkeys(@Lazy WebAuthnRelyingPartyOperations relyingParty, UserCredentialRepository credentials, People people,
			ApplicationEventPublisher events) {
		this.relyingParty = relyingParty;
		this.credentials = credentials;
		this.people = people;
		this.events = events;
	}

	/**
	 * The passkeys of this person, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Passkey> of(PersonId person) {
		return this.credentials.findByUserId(PasskeyOwners.bytes(person))
			.stream()
			.map(Passkey::of)
			.sorted(Comparator.comparing(Passkey::since))
			.toList();
	}

	/**
	 * Adds what the person's device answered to these options.
	 * @throws RefusedInputException when it doesn't fit them, or there are many already
	 */
	public void add(PersonId person, String name, PublicKeyCredentialCreationOptions asked,
			PublicKeyCredential<AuthenticatorAttestationResponse> answered) {
		if (of(person).size() >= MOST) {
			throw new RefusedInputException("name", "You have " + MOST + " passkeys. Please remove one first.");
		}
		try {
			this.relyingParty.registerCredential(
					new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(answered, name)));
		}
		catch (IllegalArgumentException | WebAuthnException ex) {
			throw new RefusedInputException("name", "This passkey could not be added. Please try again.");
		}
		this.events.publishEvent(new Passkey.Added(person, name));
	}

	/**
	 * Removes the passkey, if it is one of this person's.
	 */
	public void remove(PersonId person, String id) {
		this.credentials.findByUserId(PasskeyOwners.bytes(person))
			.stream()
			.filter((record) -> record.getCredentialId().toBase64UrlString().equals(id))
			.findFirst()
			.ifPresent((record) -> {
				this.credentials.delete(record.getCredentialId());
				this.events.publishEvent(new Passkey.Removed(person, record.getLabel()));
			});
	}

	/**
	 * Whoever has answered with a passkey of theirs and may sign in.
	 */
	public Optional<Person> whoAnswers(RelyingPartyAuthenticationRequest answer) {
		try {
			PersonId owner = PasskeyOwners.person(this.relyingParty.authenticate(answer).getId());
			return this.people.withId(owner).filter(Person::canSignIn);
		}
		catch (IllegalArgumentException | WebAuthnException ex) {
			return Optional.empty();
		}
	}

}
