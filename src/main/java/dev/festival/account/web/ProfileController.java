package dev.festival.account.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import dev.festival.account.BaseAddress;
import dev.festival.account.MailChoices;
import dev.festival.account.MailTopic;
import dev.festival.account.Mailing;
import dev.festival.account.Passkey;
import dev.festival.account.Passkeys;
import dev.festival.account.Password;
import dev.festival.account.People;
import dev.festival.account.Person;
import dev.festival.account.ProfileEditor;
import dev.festival.account.RefusedInputException;
import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;

import org.springframework.core.Conventions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What people know and change about themselves.
 */
@Controller
@RequestMapping("/profile")
class ProfileController {

	private static final String BACK = "redirect:/profile";

	private final People people;

	private final ProfileEditor editor;

	private final Sessions sessions;

	private final Passkeys passkeys;

	private final BaseAddress address;

	private final MailChoices mailChoices;

	private final Mailing mailing;

	ProfileController(People people, ProfileEditor editor, Sessions sessions, Passkeys passkeys, BaseAddress address,
			MailChoices mailChoices, Mailing mailing) {
		this.mailChoices = mailChoices;
		this.mailing = mailing;
		this.passkeys = passkeys;
		this.address = address;
		this.people = people;
		this.editor = editor;
		this.sessions = sessions;
	}

	@ModelAttribute("sessions")
	List<OpenSession> sessions(@AuthenticationPrincipal SignedIn reader, HttpSession here) {
		return this.sessions.open(reader.personId(), here);
	}

	@ModelAttribute("passkeys")
	List<Passkey> passkeys(@AuthenticationPrincipal SignedIn reader) {
		return this.passkeys.of(reader.personId());
	}

	@ModelAttribute("origin")
	String origin() {
		return this.address.origin();
	}

	@ModelAttribute("times")
	SessionTimes times(@AuthenticationPrincipal SignedIn reader) {
		return new SessionTimes(reader.zone());
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn reader, Model model) {
		for (Object form : List.of(ProfileForm.of(reader), PasswordForm.empty())) {
			if (!model.containsAttribute(Conventions.getVariableName(form))) {
				model.addAttribute(form);
			}
		}
		model.addAttribute("zones", TimeZones.choices());
		model.addAttribute("themes", Theme.values());
		model.addAttribute("mailing", this.mailing.isOn());
		model.addAttribute("mailTopics", MailTopic.values());
		model.addAttribute("wantedMail", this.mailChoices.of(reader.personId()));
		Person person = this.people.withId(reader.personId()).orElseThrow();
		model.addAttribute("email", person.email());
		model.addAttribute("hasPassword", person.hasPassword());
		return "account/profile";
	}

	@PostMapping
	String change(@AuthenticationPrincipal SignedIn reader, @Valid @ModelAttribute ProfileForm form,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(reader, model);
		}
		Person person = this.editor.introduce(reader.personId(), form.name(), ZoneId.of(form.zone()));
		this.sessions.renew(person);
		redirect.addFlashAttribute("flashDone", "Saved.");
		return BACK;
	}

	@PostMapping("/password")
	String changePassword(@AuthenticationPrincipal SignedIn reader, @Valid @ModelAttribute PasswordForm form,
			BindingResult errors, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		try {
			if (!errors.hasErrors()) {
				this.editor.changePassword(reader.personId(), form.current(), new Password(form.password()));
				this.sessions.endOthers(reader.personId(), request.getSession());
				redirect.addFlashAttribute("flashDone",
						"Your password is changed. Other devices have to sign in again.");
				return BACK;
			}
		}
		catch (RefusedInputException ex) {
			errors.rejectValue(ex.field(), "refused", ex.sentence());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(reader, model);
	}

	@PostMapping("/theme")
	ResponseEntity<Void> changeTheme(@RequestParam(defaultValue = "") String theme, HttpServletRequest request) {
		ResponseCookie cookie = ResponseCookie.from(Theme.COOKIE, Theme.of(theme).text())
			.path("/")
			.maxAge(Duration.ofDays(400))
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.build();
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(new Caller(request).pageBefore("/profile"))
			.header(HttpHeaders.SET_COOKIE, cookie.toString())
			.build();
	}

}
