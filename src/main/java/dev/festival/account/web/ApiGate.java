package dev.festival.account.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers scripts that may not pass, by the headers of RFC 6750 and a problem of RFC
 * 9457.
 */
@Component
class ApiGate implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final BearerTokenAuthenticationEntryPoint unknown = new BearerTokenAuthenticationEntryPoint();

	private final BearerTokenAccessDeniedHandler denied = new BearerTokenAccessDeniedHandler();

	private final JsonMapper json;

	ApiGate(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		this.unknown.commence(request, response, reason);
		answer(response, "Send a token of yours that has not expired, as “Authorization: Bearer …”. "
				+ "You make one on your profile.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		this.denied.handle(request, response, reason);
		answer(response, "The scope of this token doesn’t go that far.");
	}

	private void answer(HttpServletResponse response, String sentence) throws IOException {
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("title", HttpStatus.valueOf(response.getStatus()).getReasonPhrase());
		problem.put("status", response.getStatus());
		problem.put("detail", sentence);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
