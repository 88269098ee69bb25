package dev.festival.account.web;

import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people sign out where they are not.
 */
@Controller
@RequestMapping("/profile/sessions")
class SessionsController {

	private static final String BACK = "redirect:/profile";

	private final Sessions sessions;

	SessionsController(Sessions sessions) {
		this.sessions = sessions;
	}

	@DeleteMapping
	String endOthers(@AuthenticationPrincipal SignedIn reader, HttpSession here, RedirectAttributes redirect) {
		this.sessions.endOthers(reader.personId(), here);
		redirect.addFlashAttribute("flashDone", "You are signed out everywhere but here.");
		return BACK;
	}

	@DeleteMapping("/{mark}")
	String end(@AuthenticationPrincipal SignedIn reader, @PathVariable String mark, RedirectAttributes redirect) {
		this.sessions.end(reader.personId(), mark);
		redirect.addFlashAttribute("flashDone", "You are signed out there.");
		return BACK;
	}

}
