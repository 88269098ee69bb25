package dev.festival.account.provider;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;

import com.nimbusds.jwt.JWTParser;
import dev.festival.account.BaseAddress;
import dev.festival.account.People;
import dev.festival.account.Person;
import dev.festival.account.Provider;
import dev.festival.account.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs people out at the provider too, if they came by it. A page takes them there: the
 * content security policy lets no form lead elsewhere.
 */
@Component
@Conditional(Provider.Configured.class)
class SignOut implements LogoutSuccessHandler {

	static final String NEXT = SignOut.class.getName() + ".next";

	private static final String SIGNED_OUT = "/login?signed-out";

	/** Browsers keep cookies of 4,096 bytes with their names. */
	private static final int LONGEST = 3_900;

	private static final String TOO_LONG = "too-long";

	private final Discovery discovery;

	private final People people;

	private final BaseAddress address;

	SignOut(Discovery discovery, People people, BaseAddress address) {
		this.discovery = discovery;
		this.people = people;
		this.address = address;
	}

	/**
	 * Lets the browser keep the ID token, which tells the provider whom to sign out.
	 */
	static void remember(String idToken, HttpServletRequest request, HttpServletResponse response) {
		BrowserCookie.ID_TOKEN.write((idToken.length() <= LONGEST) ? idToken : TOO_LONG, request, response);
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) throws IOException, ServletException {
		Optional<URI> next = BrowserCookie.ID_TOKEN.take(request, response)
			.filter((idToken) -> isAbout(authentication, idToken))
			.flatMap(this::farewell);
		if (next.isPresent()) {
			response.setHeader("Refresh", "0; url=" + next.get());
			request.setAttribute(NEXT, next.get());
			request.getRequestDispatcher(ProviderController.FAREWELL).forward(request, response);
		}
		else {
			response.sendRedirect(request.getContextPath() + SIGNED_OUT);
		}
	}

	/**
	 * Somebody else may have signed in by the provider in this browser before.
	 */
	private boolean isAbout(@Nullable Authentication authentication, String idToken) {
		if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn reader)) {
			return false;
		}
		Optional<String> subject = this.people.withId(reader.personId()).flatMap(Person::subject);
		return subject.isPresent() && (idToken.equals(TOO_LONG) || subject.equals(subject(idToken)));
	}

	private Optional<URI> farewell(String idToken) {
		return this.discovery.find()
			.map(Discovery.Found::registration)
			.flatMap((registration) -> endSession(registration).map((end) -> {
				UriComponentsBuilder next = UriComponentsBuilder.fromUriString(end)
					.queryParam("client_id", "{client}")
					.queryParam("post_logout_redirect_uri", "{back}");
				if (!idToken.equals(TOO_LONG)) {
					next.queryParam("id_token_hint", "{token}");
				}
				return next.encode()
					.buildAndExpand(registration.getClientId(), this.address.of(SIGNED_OUT), idToken)
					.toUri();
			}));
	}

	private static Optional<String> endSession(ClientRegistration registration) {
		return Optional
			.ofNullable(registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
			.map(Object::toString);
	}

	private static Optional<String> subject(String idToken) {
		try {
			return Optional.ofNullable(JWTParser.parse(idToken).getJWTClaimsSet().getSubject());
		}
		catch (ParseException ex) {
			return Optional.empty();
		}
	}

}
