package dev.festival.account.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
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
		attributes.put("refusal", sentence(request));
		attributes.put("written", written(request));
		return attributes;
	}

	/**
	 * The text of a form that one of our pages sent; only what got as far as a controller
	 * is known to be of a size that can be read.
	 */
	private List<KeptText.Field> written(WebRequest request) {
		if (getError(request) == null || !(request instanceof ServletWebRequest web)) {
			return List.of();
		}
		Caller caller = new Caller(web.getRequest());
		String type = web.getRequest().getContentType();
		boolean form = StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		return (form && caller.wantsPage() && caller.comesFromHere()) ? KeptText.written(web.getRequest()) : List.of();
	}

	/**
	 * Somebody's sentence comes with a status; what frameworks say, and what an uncaught
	 * exception says, is for the log.
	 */
	private @Nullable String sentence(WebRequest request) {
		Throwable error = getError(request);
		if (error instanceof ResponseStatusException refusal) {
			return refusal.getReason();
		}
		Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE, RequestAttributes.SCOPE_REQUEST);
		boolean uncaught = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION,
				RequestAttributes.SCOPE_REQUEST) != null;
		boolean ours = !uncaught && !(error instanceof ErrorResponse) && !(error instanceof ServletException);
		return (ours && message instanceof String text && !text.isBlank()) ? text : null;
	}

}
