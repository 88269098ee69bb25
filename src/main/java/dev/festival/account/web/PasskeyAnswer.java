package dev.festival.account.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;

/**
 * Reads what a browser says about a passkey, which comes as JSON in the field of a form.
 */
final class PasskeyAnswer {

	static final String FIELD = "credential";

	private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private PasskeyAnswer() {
	}

	/**
	 * A passkey that was made, unless the text is something else.
	 */
	static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(@Nullable String text) {
		return read(text, new TypeReference<>() {
		});
	}

	/**
	 * A passkey that was shown, unless the text is something else.
	 */
	static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> shown(@Nullable String text) {
		return read(text, new TypeReference<>() {
		});
	}

	private static <T> Optional<T> read(@Nullable String text, TypeReference<T> type) {
		try {
			return Optional.ofNullable(text).map((json) -> MAPPER.readValue(json, type));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
