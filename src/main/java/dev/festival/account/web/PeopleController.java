package dev.festival.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import dev.festival.account.BaseAddress;
import dev.festival.account.Invitations;
import dev.festival.account.Mailing;
import dev.festival.account.People;
import dev.festival.account.RefusedInputException;
import dev.festival.account.Role;
import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who is here, and the way in for those who aren't yet.
 */
@Controller
class PeopleController {

	private static final String PAGE = "account/people";

	private static final String BACK = "redirect:/people";

	static final Map<String, String> ROLES = roles();

	private final People people;

	private final Invitations invitations;

	private final BaseAddress address;

	private final Mailing mailing;

	PeopleController(People people, Invitations invitations, BaseAddress address, Mailing mailing) {
		this.mailing = mailing;
		this.people = people;
		this.invitations = invitations;
		this.address = address;
	}

	@GetMapping("/people")
	String list(@AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("form", InviteForm.empty());
		return show(reader, model);
	}

	/**
	 * Answers by the page itself: a redirect would have to keep the token somewhere.
	 */
	@PostMapping("/people/invitations")
	String invite(@AuthenticationPrincipal SignedIn reader, @Valid @ModelAttribute("form") InviteForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		try {
			if (!errors.hasErrors()) {
				String token = this.invitations.invite(reader.personId(), form.nameIfKnown(), form.emailIfKnown(),
						form.chosenRole());
				model.addAttribute("invited", form.who());
				model.addAttribute("invitationLink", linkFor(token));
				model.addAttribute("invitationMail", this.mailing.isOn() ? form.emailIfKnown() : null);
				model.addAttribute("form", InviteForm.empty());
				response.setStatus(HttpStatus.CREATED.value());
				response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
				return show(reader, model);
			}
		}
		catch (RefusedInputException ex) {
			errors.rejectValue(ex.field(), "refused", ex.sentence());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(reader, model);
	}

	@DeleteMapping("/people/invitations/{id}")
	String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
		this.invitations.revoke(id);
		redirect.addFlashAttribute("flashDone", "The invitation is taken back. Its link lets nobody in.");
		return BACK;
	}

	private String show(SignedIn reader, Model model) {
		model.addAttribute("people", this.people.everybody());
		model.addAttribute("roles", ROLES);
		if (reader.isAdministrator()) {
			model.addAttribute("invitations", this.invitations.open());
		}
		return PAGE;
	}

	private static Map<String, String> roles() {
		Map<String, String> roles = new LinkedHashMap<>();
		roles.put(Role.MEMBER.name(), "Member");
		roles.put(Role.MANAGER.name(), "Manager");
		roles.put(Role.ADMINISTRATOR.name(), "Administrator");
		return roles;
	}

	/**
	 * Where nobody has said how Festival is reached, it is as the reader does.
	 */
	private String linkFor(String token) {
		String path = "/invitations/" + token;
		return this.address.toPassOn(path);
	}

}
