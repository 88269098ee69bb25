package dev.festival.account.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets an error page show the sentence of a refusal, and nothing that was meant for the
 * log.
 */
@Component
class ErrorSentences extends DefaultErrorAttributes {

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
		if (getError(request) instanceof ResponseStatusException refusal && refusal.getReason() != null
				&& refusal.getStatusCode().is4xxClientError()) {
			attributes.put("refusal", refusal.getReason());
		}
		return attributes;
	}

}
