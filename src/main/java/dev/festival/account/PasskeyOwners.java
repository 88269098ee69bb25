package dev.festival.account;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Tells whose a passkey is: our people are its owners, so no second list of them is kept,
 * and devices show the name and the address that they have now.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

	private final People people;

	PasskeyOwners(People people) {
		this.people = people;
	}

	static Bytes bytes(PersonId person) {
		UUID id = person.value();
		return new Bytes(ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array());
	}

	static PersonId person(Bytes bytes) {
		ByteBuffer id = ByteBuffer.wrap(bytes.getBytes());
		return new PersonId(new UUID(id.getLong(), id.getLong()));
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return owner(person(id));
	}

	/**
	 * The owner by what {@link SignedIn} calls itself: the id.
	 */
	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return owner(new PersonId(UUID.fromString(username)));
	}

	@Override
	public void save(PublicKeyCredentialUserEntity owner) {
		throw new UnsupportedOperationException("People are not made by their passkeys");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("People stay when their passkeys go");
	}

	private @Nullable PublicKeyCredentialUserEntity owner(PersonId id) {
		return this.people.withId(id)
			.map((person) -> ImmutablePublicKeyCredentialUserEntity.builder()
				.id(bytes(id))
				.name(person.email())
				.displayName(person.name())
				.build())
			.orElse(null);
	}

}
