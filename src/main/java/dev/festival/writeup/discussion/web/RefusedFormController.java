package dev.festival.writeup.discussion.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.SignedIn;

/**
 * Shows the discussion with a form that was refused and all that was typed into it. It is
 * reached from within only.
 */
@Controller
class RefusedFormController {

	static final String PATH = "/discussions/refused";

	static final String REFUSED = "refusedForm";

	private final DiscussionPage page;

	RefusedFormController(DiscussionPage page) {
		this.page = page;
	}

	@RequestMapping(PATH)
	ModelAndView show(@RequestAttribute(name = REFUSED, required = false) @Nullable Refused refused,
			@RequestParam(required = false) @Nullable String about, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		if (refused == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String view = this.page.fill(refused.writeUp(), about, reader, refused, model);
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
