package dev.festival.account.web;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Takes somebody who has signed in to the page that they came for.
 */
@Component
public class ReturnToPage implements AuthenticationSuccessHandler {

	private final RequestCache requests;

	ReturnToPage(RequestCache requests) {
		this.requests = requests;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		SavedRequest saved = this.requests.getRequest(request, response);
		this.requests.removeRequest(request, response);
		response.sendRedirect((saved != null) ? pathOf(saved) : request.getContextPath() + "/");
	}

	/**
	 * Without scheme and host, which a proxy may have changed.
	 */
	private static String pathOf(SavedRequest saved) {
		URI address = URI.create(saved.getRedirectUrl());
		String path = address.getRawPath();
		return (address.getRawQuery() != null) ? path + "?" + address.getRawQuery() : path;
	}

}
