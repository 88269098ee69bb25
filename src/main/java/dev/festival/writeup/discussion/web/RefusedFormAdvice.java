package dev.festival.writeup.discussion.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import dev.festival.writeup.discussion.DiscussionRefusedException;

/**
 * Leads every form of a discussion that was refused to the page that shows it again.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedFormAdvice {

	@ExceptionHandler
	String show(DiscussionRefusedException refusal, HttpServletRequest request) {
		request.setAttribute(RefusedFormController.REFUSED, Refused.of(request, String.valueOf(refusal.getMessage())));
		return "forward:" + RefusedFormController.PATH;
	}

}
