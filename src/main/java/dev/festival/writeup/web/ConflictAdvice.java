package dev.festival.writeup.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import dev.festival.writeup.EditedMeanwhileException;

/**
 * Leads every form that met a newer version to the page with both of them.
 */
@ControllerAdvice("dev.festival.writeup")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConflictAdvice {

	@ExceptionHandler
	String choose(EditedMeanwhileException conflict, HttpServletRequest request) {
		request.setAttribute(ConflictController.CONFLICT, conflict);
		return "forward:" + ConflictController.PATH;
	}

}
