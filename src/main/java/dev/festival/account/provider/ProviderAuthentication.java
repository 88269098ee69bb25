package dev.festival.account.provider;

import java.io.IOException;

import dev.festival.account.Arrivals;
import dev.festival.account.Claims;
import dev.festival.account.Person;
import dev.festival.account.Provider;
import dev.festival.account.TurnedAwayException;
import dev.festival.account.web.Sessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Conditional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;

/**
 * Makes of the provider's word what a password would have made: the same person, who may
 * do the same.
 */
@Component
@Conditional(Provider.Configured.class)
class ProviderAuthentication {

	private static final Logger logger = LoggerFactory.getLogger(ProviderAuthentication.class);

	private final Provider provider;

	private final Arrivals arrivals;

	private final Sessions sessions;

	ProviderAuthentication(Provider provider, Arrivals arrivals, Sessions sessions) {
		this.provider = provider;
		this.arrivals = arrivals;
		this.sessions = sessions;
	}

	/**
	 * Lets in whom this exchange tells, with the ID token as the details.
	 */
	AuthenticationProvider by(Exchange exchange) {
		return new AuthenticationProvider() {

			@Override
			public Authentication authenticate(Authentication asked) {
				return letIn(who(exchange, asked));
			}

			@Override
			public boolean supports(Class<?> authentication) {
				return OAuth2LoginAuthenticationToken.class.isAssignableFrom(authentication);
			}

		};
	}

	private static OidcUser who(Exchange exchange, Authentication asked) {
		try {
			return exchange.who(asked);
		}
		catch (OAuth2AuthenticationException ex) {
			logger.warn("Single sign-on failed: {}", ex.getMessage());
			if (isAway(ex)) {
				throw new AuthenticationServiceException("The provider is away", ex);
			}
			throw new BadCredentialsException("The provider vouches for nobody", ex);
		}
	}

	private Authentication letIn(OidcUser user) {
		try {
			Person person = welcome(new Vouching(user, this.provider).claims());
			// Their groups may have given them another role, which holds everywhere at
			// once.
			this.sessions.renew(person);
			AbstractAuthenticationToken signedIn = Sessions.authenticationOf(person);
			signedIn.setDetails(user.getIdToken().getTokenValue());
			return signedIn;
		}
		catch (TurnedAwayException ex) {
			throw new BadCredentialsException("Somebody is turned away", ex);
		}
	}

	/**
	 * A second time when somebody else was faster, who may have been the same person in
	 * another window.
	 */
	private Person welcome(Claims claims) {
		try {
			return this.arrivals.welcome(claims);
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return this.arrivals.welcome(claims);
		}
	}

	private static boolean isAway(Throwable trouble) {
		for (@Nullable
		Throwable cause = trouble; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException || cause instanceof HttpServerErrorException) {
				return true;
			}
		}
		return false;
	}

}
