package dev.festival.account.web;

import java.util.Arrays;
import java.util.List;

import dev.festival.account.ApiTokens;
import dev.festival.account.Scope;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Knows for whom the holder of a token acts, and grants what its scope says.
 */
class ApiTokenProvider implements AuthenticationProvider {

	private final ApiTokens tokens;

	ApiTokenProvider(ApiTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public Authentication authenticate(Authentication shown) {
		ApiTokens.Bearer bearer = this.tokens.whoHas(((BearerTokenAuthenticationToken) shown).getToken())
			.orElseThrow(() -> new InvalidBearerTokenException("unknown, expired or ended"));
		bearer.person().eraseCredentials();
		List<SimpleGrantedAuthority> granted = Arrays.stream(Scope.values())
			.filter(bearer.scope()::includes)
			.map(ApiTokenProvider::authority)
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(bearer.person(), null, granted);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return BearerTokenAuthenticationToken.class.isAssignableFrom(authentication);
	}

	static SimpleGrantedAuthority authority(Scope scope) {
		return new SimpleGrantedAuthority("SCOPE_" + scope.text());
	}

}
