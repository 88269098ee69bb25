package dev.festival.account.provider;

import java.util.List;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Gives the provider the code that somebody came back with and gets to know who that is;
 * everything is checked by Spring Security, and nobody waits for ever.
 */
final class Exchange {

	private final OidcAuthorizationCodeAuthenticationProvider checks;

	private Exchange(OidcAuthorizationCodeAuthenticationProvider checks) {
		this.checks = checks;
	}

	static Exchange with(ClientRegistration registration, ClientHttpRequestFactory http) {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(http)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		RestTemplate userInfo = new RestTemplate(http);
		userInfo.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService users = new DefaultOAuth2UserService();
		users.setRestOperations(userInfo);
		OidcUserService people = new OidcUserService();
		people.setOauth2UserService(users);
		JwtDecoder idTokens = idTokens(registration, http);
		OidcAuthorizationCodeAuthenticationProvider checks = new OidcAuthorizationCodeAuthenticationProvider(tokens,
				people);
		checks.setJwtDecoderFactory((same) -> idTokens);
		return new Exchange(checks);
	}

	/**
	 * Whom the provider vouches for.
	 * @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException when
	 * it vouches for nobody, or not in a way that can be believed
	 */
	OidcUser who(Authentication asked) {
		Authentication answer = this.checks.authenticate(asked);
		if (answer == null || !(answer.getPrincipal() instanceof OidcUser user)) {
			throw new IllegalStateException("Not a request for openid");
		}
		return user;
	}

	/**
	 * Believes every algorithm by which only the provider can sign.
	 */
	private static JwtDecoder idTokens(ClientRegistration registration, ClientHttpRequestFactory http) {
		String keys = registration.getProviderDetails().getJwkSetUri();
		if (keys == null) {
			throw new IllegalArgumentException("It has no jwks_uri");
		}
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
			.jwsAlgorithms((known) -> known.addAll(List.of(SignatureAlgorithm.values())))
			.restOperations(new RestTemplate(http))
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
				new OidcIdTokenValidator(registration)));
		decoder
			.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
		return decoder;
	}

}
