package dev.festival.account.web;

import java.util.Map;
import java.util.Optional;

import dev.festival.account.Invitation;
import dev.festival.account.Invitations;
import dev.festival.account.Person;
import dev.festival.account.RefusedInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.dao.DataIntegrityViolationException;
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
 * The page behind an invitation's link.
 */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {

	private static final String PAGE = "account/invitation";

	private final Invitations invitations;

	private final Door door;

	InvitationController(Invitations invitations, Door door) {
		this.invitations = invitations;
		this.door = door;
	}

	@ModelAttribute("zones")
	Map<String, String> zones() {
		return TimeZones.choices();
	}

	@GetMapping
	String show(@PathVariable String token, Model model, HttpServletResponse response) {
		Optional<Invitation> invitation = this.invitations.withToken(token);
		if (invitation.isEmpty()) {
			return closed(response);
		}
		model.addAttribute("invitation", invitation.get());
		model.addAttribute("form", AcceptanceForm.of(invitation.get()));
		return PAGE;
	}

	@PostMapping
	String accept(@PathVariable String token, @Valid @ModelAttribute("form") AcceptanceForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<Invitation> invitation = this.invitations.withToken(token);
		if (invitation.isEmpty()) {
			return closed(response);
		}
		try {
			if (!errors.hasErrors()) {
				Optional<Person> person = this.invitations.accept(token, form.introduction(invitation.get()));
				person.ifPresent((newcomer) -> this.door.letIn(newcomer, request, response));
				return person.isPresent() ? "redirect:/" : closed(response);
			}
		}
		catch (RefusedInputException ex) {
			errors.rejectValue(ex.field(), "refused", ex.sentence());
		}
		catch (DataIntegrityViolationException ex) {
			errors.rejectValue("email", "refused", "Somebody has taken this address this very moment.");
		}
		model.addAttribute("invitation", invitation.get());
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

	private static String closed(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "account/link-closed";
	}

}
