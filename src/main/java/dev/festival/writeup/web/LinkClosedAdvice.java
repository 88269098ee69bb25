package dev.festival.writeup.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.writeup.LinkClosedException;

/**
 * Answers every link that doesn't open by the same page, whatever the reason.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LinkClosedAdvice {

	@ExceptionHandler
	ModelAndView closed(LinkClosedException closed) {
		return new ModelAndView("writeup/shared-closed", HttpStatus.NOT_FOUND);
	}

}
