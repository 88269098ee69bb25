package dev.festival.account.web;

import java.util.Optional;

import dev.festival.account.Password;
import dev.festival.account.PasswordResets;
import dev.festival.account.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind a link to a new password.
 */
@Controller
@RequestMapping("/password-resets/{token}")
class PasswordResetController {

	private final PasswordResets resets;

	private final Sessions sessions;

	private final Door door;

	PasswordResetController(PasswordResets resets, Sessions sessions, Door door) {
		this.resets = resets;
		this.sessions = sessions;
		this.door = door;
	}

	@GetMapping
	String show(@PathVariable String token, Model model, HttpServletResponse response) {
		model.addAttribute("form", NewPasswordForm.empty());
		return page(token, model, response);
	}

	@PostMapping
	String choose(@PathVariable String token, @Valid @ModelAttribute("form") NewPasswordForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(token, model, response);
		}
		Optional<Person> person = this.resets.use(token, new Password(form.password()));
		person.ifPresent((known) -> {
			this.sessions.end(known.id());
			this.door.letIn(known, request, response);
		});
		return person.isPresent() ? "redirect:/" : closed(response);
	}

	private String page(String token, Model model, HttpServletResponse response) {
		Optional<Person> person = this.resets.withToken(token);
		person.ifPresent((known) -> model.addAttribute("person", known));
		return person.isPresent() ? "account/password-reset" : closed(response);
	}

	private static String closed(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "account/link-closed";
	}

}
