package dev.festival.account.provider;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.festival.account.SignInTries;
import dev.festival.account.TurnedAwayException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.util.StringUtils;

/**
 * Receives those who come back from the provider.
 */
class CallbackFilter extends AbstractAuthenticationProcessingFilter {

	static final String PATH = "/login/provider/callback";

	/** Counted by the address alone: nobody can guess at one account here. */
	private static final String NO_ACCOUNT = "single sign-on";

	private final Discovery discovery;

	private final ProviderManagers managers;

	private final SignInTries tries;

	CallbackFilter(Discovery discovery, ProviderManagers managers, SignInTries tries) {
		super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH));
		this.discovery = discovery;
		this.managers = managers;
		this.tries = tries;
		setAuthenticationManager((asked) -> asked);
		setAuthenticationFailureHandler(CallbackFilter::refuse);
	}

	@Override
	public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		Optional<Attempt> attempt = BrowserCookie.ATTEMPT.take(request, response)
			.map(Attempt::new)
			.filter(Attempt::isWellFormed);
		String state = request.getParameter("state");
		String code = request.getParameter("code");
		if (attempt.isEmpty() || state == null || !attempt.get().answers(state) || !StringUtils.hasText(code)) {
			throw new BadCredentialsException("This answers no question of ours");
		}
		Optional<Duration> pause = this.tries.count(NO_ACCOUNT, request.getRemoteAddr());
		if (pause.isPresent()) {
			Refused.PAUSED.answer(request, response, pause.get());
			return null;
		}
		Discovery.Found found = this.discovery.find()
			.orElseThrow(() -> new AuthenticationServiceException("The provider is away"));
		OAuth2AuthorizationRequest question = attempt.get().request(found.registration(), Map.of());
		OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
			.redirectUri(Objects.requireNonNull(question.getRedirectUri()))
			.state(state)
			.build();
		Authentication signedIn = this.managers.with(found.exchange())
			.authenticate(new OAuth2LoginAuthenticationToken(found.registration(),
					new OAuth2AuthorizationExchange(question, answer)));
		this.tries.forget(NO_ACCOUNT, request.getRemoteAddr());
		SignOut.remember(String.valueOf(signedIn.getDetails()), request, response);
		((AbstractAuthenticationToken) signedIn).setDetails(null);
		return signedIn;
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if (reason instanceof AuthenticationServiceException) {
			Refused.AWAY.answer(request, response);
		}
		else if (reason.getCause() instanceof TurnedAwayException turnedAway) {
			Refused.of(turnedAway.reason()).answer(request, response);
		}
		else if ("access_denied".equals(request.getParameter("error"))) {
			response.sendRedirect(request.getContextPath() + "/login");
		}
		else {
			Refused.FAILED.answer(request, response);
		}
	}

}
