package dev.festival.account.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A provider that vouches for whomever a test makes up, and lies when asked to.
 */
public final class PretendProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String CLIENT = "festival";

	static final String SECRET = "a secret: between the two";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("festival.oidc.issuer=" + Server.INSTANCE.issuer).applyTo(context);
	}

	static Server server() {
		return Server.INSTANCE;
	}

	/**
	 * Starts when the first test asks, and runs as long as the tests.
	 */
	static final class Server {

		private static final Server INSTANCE = new Server();

		private final Map<String, Answer> answers = new ConcurrentHashMap<>();

		private final RSAKey key = key();

		private final RSAKey otherKey = key();

		private final String issuer;

		private Server() {
			try {
				HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
				this.issuer = "http://localhost:" + server.getAddress().getPort() + "/realm";
				server.createContext("/realm/.well-known/openid-configuration",
						(exchange) -> send(exchange, 200, metadata()));
				server.createContext("/realm/keys",
						(exchange) -> send(exchange, 200, new JWKSet(this.key.toPublicJWK()).toJSONObject()));
				server.createContext("/realm/token", this::token);
				server.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		String issuer() {
			return this.issuer;
		}

		/**
		 * Where the browser is sent back when it came with this question and these claims
		 * are true of its person.
		 */
		String vouch(URI question, Map<String, Object> claims) {
			Map<String, String> asked = parameters(question.getRawQuery());
			Map<String, Object> all = new HashMap<>(
					Map.of("iss", this.issuer, "aud", List.of(CLIENT), "nonce", String.valueOf(asked.get("nonce"))));
			all.putAll(claims);
			String code = UUID.randomUUID().toString();
			this.answers.put(code, new Answer(String.valueOf(asked.get("code_challenge")), all));
			return "/login/provider/callback?code=" + code + "&state=" + asked.get("state");
		}

		private Map<String, Object> metadata() {
			return Map.of("issuer", this.issuer, "authorization_endpoint", this.issuer + "/authorize", "token_endpoint",
					this.issuer + "/token", "jwks_uri", this.issuer + "/keys", "end_session_endpoint",
					this.issuer + "/logout", "response_types_supported", List.of("code"), "subject_types_supported",
					List.of("public"), "id_token_signing_alg_values_supported", List.of("RS256"));
		}

		private void token(HttpExchange exchange) throws IOException {
			Map<String, String> form = parameters(
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			Answer answer = this.answers.remove(String.valueOf(form.get("code")));
			String basic = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
			boolean known = basic.equals("Basic " + Base64.getEncoder()
				.encodeToString("festival:a+secret%3A+between+the+two".getBytes(StandardCharsets.UTF_8)));
			if (answer == null || !known
					|| !answer.challenge().equals(hash(String.valueOf(form.get("code_verifier"))))) {
				send(exchange, 400, Map.of("error", "invalid_grant"));
			}
			else if (answer.claims().containsKey("away")) {
				send(exchange, 502, Map.of());
			}
			else {
				send(exchange, 200, Map.of("access_token", UUID.randomUUID().toString(), "token_type", "Bearer",
						"expires_in", 60, "id_token", signed(answer.claims())));
			}
		}

		private String signed(Map<String, Object> claims) {
			JWTClaimsSet.Builder set = new JWTClaimsSet.Builder().issueTime(Date.from(Instant.now()))
				.expirationTime(Date.from(Instant.now().plusSeconds(60)));
			claims.forEach(set::claim);
			RSAKey by = claims.containsKey("forged") ? this.otherKey : this.key;
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(), set.build());
			try {
				token.sign(new RSASSASigner(by));
			}
			catch (JOSEException ex) {
				throw new IllegalStateException(ex);
			}
			return token.serialize();
		}

		private static void send(HttpExchange exchange, int status, Map<String, Object> answer) throws IOException {
			byte[] body = JSONObjectUtils.toJSONString(answer).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(status, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		}

		private static RSAKey key() {
			try {
				return new RSAKeyGenerator(2048).keyID("key").generate();
			}
			catch (JOSEException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static String hash(String text) {
			try {
				return Base64.getUrlEncoder()
					.withoutPadding()
					.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	static Map<String, String> parameters(@Nullable String query) {
		Map<String, String> parameters = new HashMap<>();
		for (String pair : String.valueOf(query).split("&", -1)) {
			int at = pair.indexOf('=');
			if (at > 0) {
				parameters.put(pair.substring(0, at),
						URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
			}
		}
		return parameters;
	}

	private record Answer(String challenge, Map<String, Object> claims) {
	}

}
