package dev.festival.account.web;

import java.util.Map;
import java.util.UUID;

import dev.festival.account.People;
import dev.festival.account.PeopleEditor;
import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.RefusedInputException;
import dev.festival.account.Role;
import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What administrators decide about one person.
 */
@Controller
@RequestMapping("/people/{id}")
class PersonController {

	private static final String BACK = "redirect:/people/{id}";

	private final People people;

	private final PeopleEditor editor;

	private final Sessions sessions;

	PersonController(People people, PeopleEditor editor, Sessions sessions) {
		this.people = people;
		this.editor = editor;
		this.sessions = sessions;
	}

	@ModelAttribute
	Person person(@PathVariable UUID id) {
		return this.people.withId(new PersonId(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is nobody at this address."));
	}

	@ModelAttribute("roles")
	Map<String, String> roles() {
		return PeopleController.ROLES;
	}

	@GetMapping
	String show() {
		return "account/person";
	}

	@PostMapping("/role")
	String changeRole(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @RequestParam Role role,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			Person person = this.editor.changeRole(reader.personId(), new PersonId(id), role);
			this.sessions.renew(person);
			redirect.addFlashAttribute("flashDone",
					person.name() + " is now: " + PeopleController.ROLES.get(role.name()) + ".");
			boolean stepsDown = person.id().equals(reader.personId()) && role != Role.ADMINISTRATOR;
			return stepsDown ? "redirect:/people" : BACK;
		}
		catch (RefusedInputException ex) {
			return refuse(ex, model, response);
		}
	}

	@PostMapping("/deactivation")
	String deactivate(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			Person person = this.editor.deactivate(reader.personId(), new PersonId(id));
			redirect.addFlashAttribute("flashDone", person.name() + " is signed out everywhere and can’t sign in.");
			return BACK;
		}
		catch (RefusedInputException ex) {
			return refuse(ex, model, response);
		}
	}

	@DeleteMapping("/deactivation")
	String reactivate(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, RedirectAttributes redirect) {
		Person person = this.editor.reactivate(reader.personId(), new PersonId(id));
		redirect.addFlashAttribute("flashDone", "Welcome back, " + person.name() + ".");
		return BACK;
	}

	@DeleteMapping("/link")
	String unlink(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, RedirectAttributes redirect) {
		Person person = this.editor.unlink(reader.personId(), new PersonId(id));
		redirect.addFlashAttribute("flashDone",
				"The next one with the address of " + person.name() + " at single sign-on is taken for them.");
		return BACK;
	}

	private static String refuse(RefusedInputException refusal, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("flashError", refusal.sentence());
		return "account/person";
	}

}
