package dev.festival.account.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.festival.account.BaseAddress;
import dev.festival.account.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Conditional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the provider where to find what, when somebody wants to sign in and not before: a
 * provider that is away keeps nobody from starting Festival.
 */
@Component
@Conditional(Provider.Configured.class)
class Discovery {

	private static final Logger logger = LoggerFactory.getLogger(Discovery.class);

	private static final Duration KEPT = Duration.ofHours(1);

	/** However many want to sign in, the provider that is away is asked seldom. */
	private static final Duration PAUSE = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Cache<String, Optional<Found>> answers = Caffeine.newBuilder()
		.expireAfter(Expiry.<String, Optional<Found>>creating((issuer, found) -> found.isPresent() ? KEPT : PAUSE))
		.build();

	private final JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(
			HttpClient.newBuilder().connectTimeout(PATIENCE).build());

	private final Provider provider;

	private final BaseAddress address;

	Discovery(Provider provider, BaseAddress address) {
		this.provider = provider;
		this.address = address;
		this.http.setReadTimeout(PATIENCE);
	}

	/**
	 * What the provider says of itself, unless it is away.
	 */
	Optional<Found> find() {
		return this.answers.get(this.provider.issuer(), this::ask);
	}

	private Optional<Found> ask(String issuer) {
		try {
			Map<String, Object> answer = RestClient.builder()
				.requestFactory(this.http)
				.build()
				.get()
				.uri(URI.create(issuer + "/.well-known/openid-configuration"))
				.retrieve()
				.requiredBody(new ParameterizedTypeReference<>() {
				});
			if (!issuer.equals(String.valueOf(answer.get("issuer")).replaceFirst("/+$", ""))) {
				throw new IllegalArgumentException("It calls itself " + answer.get("issuer"));
			}
			ClientRegistration registration = registration(answer);
			return Optional.of(new Found(registration, Exchange.with(registration, this.http)));
		}
		catch (RestClientException | IllegalArgumentException | IllegalStateException ex) {
			logger.warn("Single sign-on is not to be had at {}: {}", issuer, ex.getMessage());
			return Optional.empty();
		}
	}

	private ClientRegistration registration(Map<String, Object> answer) {
		return ClientRegistrations.fromOidcConfiguration(answer)
			.registrationId("provider")
			.clientId(this.provider.clientId())
			.clientSecret(this.provider.clientSecret())
			.scope(this.provider.scopes())
			.redirectUri(this.address.of(CallbackFilter.PATH))
			.userNameAttributeName("sub")
			.build();
	}

	/**
	 * A provider that has answered.
	 *
	 * @param registration where it has what
	 * @param exchange gets to know who somebody is
	 */
	record Found(ClientRegistration registration, Exchange exchange) {
	}

}
