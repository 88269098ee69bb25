package dev.festival.account.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * Somebody's way to the provider and back. All that must be known again at its end is
 * made of one secret, which the browser keeps meanwhile.
 */
record Attempt(String secret) {

	private static final SecureRandom random = new SecureRandom();

	private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");

	static Attempt begin() {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		return new Attempt(text(bytes));
	}

	/**
	 * What the provider is asked, which is the same at the end as at the beginning.
	 */
	OAuth2AuthorizationRequest request(ClientRegistration registration, Map<String, Object> more) {
		String nonce = derived("nonce");
		String verifier = derived("verifier");
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
			.clientId(registration.getClientId())
			.redirectUri(registration.getRedirectUri())
			.scopes(registration.getScopes())
			.state(derived("state"))
			.additionalParameters((parameters) -> {
				parameters.put(OidcParameterNames.NONCE, hash(nonce));
				parameters.put(PkceParameterNames.CODE_CHALLENGE, hash(verifier));
				parameters.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
				parameters.putAll(more);
			})
			.attributes((attributes) -> {
				attributes.put(OidcParameterNames.NONCE, nonce);
				attributes.put(PkceParameterNames.CODE_VERIFIER, verifier);
			})
			.build();
	}

	boolean isWellFormed() {
		return SECRET.matcher(this.secret).matches();
	}

	/**
	 * Whether an answer is to this attempt.
	 */
	boolean answers(String state) {
		return MessageDigest.isEqual(bytes(derived("state")), bytes(state));
	}

	@Override
	public String toString() {
		return "Attempt";
	}

	private String derived(String purpose) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(bytes(this.secret), "HmacSHA256"));
			return text(mac.doFinal(bytes(purpose)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String hash(String text) {
		try {
			return text(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
