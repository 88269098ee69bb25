package dev.festival.writeup.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.writeup.EditedMeanwhileException;

/**
 * Answers every form that met a newer version with both of them.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConflictAdvice {

	private final ConflictPage page;

	ConflictAdvice(ConflictPage page) {
		this.page = page;
	}

	@ExceptionHandler
	ModelAndView choose(EditedMeanwhileException conflict, HttpServletRequest request) {
		return this.page.show(List.of(conflict), request.getRequestURI(),
				ConflictPage.withoutOwn(request.getParameterMap()));
	}

}
