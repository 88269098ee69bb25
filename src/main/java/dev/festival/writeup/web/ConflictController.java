package dev.festival.writeup.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.writeup.EditedMeanwhileException;

/**
 * Answers a form that met a newer version; it is reached from there only.
 */
@Controller
class ConflictController {

	static final String PATH = "/conflicts";

	static final String CONFLICT = "conflict";

	private final ConflictPage page;

	ConflictController(ConflictPage page) {
		this.page = page;
	}

	@RequestMapping(PATH)
	ModelAndView choose(
			@RequestAttribute(name = CONFLICT, required = false) @Nullable EditedMeanwhileException conflict,
			HttpServletRequest request) {
		if (conflict == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String action = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
		return this.page.show(conflict.all(), action, ConflictPage.withoutOwn(request.getParameterMap()));
	}

}
