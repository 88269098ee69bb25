package dev.festival.account.web;

import dev.festival.account.Passkeys;
import dev.festival.account.RefusedInputException;
import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people add and remove the passkeys that they sign in with.
 */
@Controller
@RequestMapping("/profile/passkeys")
class PasskeyController {

	private static final String BACK = "redirect:/profile";

	private static final int LONGEST = 100;

	private final PublicKeyCredentialCreationOptionsRepository creations = new HttpSessionPublicKeyCredentialCreationOptionsRepository();

	private final Passkeys passkeys;

	PasskeyController(Passkeys passkeys) {
		this.passkeys = passkeys;
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String name,
			@RequestParam(name = PasskeyAnswer.FIELD, defaultValue = "") String credential, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		PublicKeyCredentialCreationOptions asked = this.creations.load(request);
		PublicKeyCredential<AuthenticatorAttestationResponse> answered = PasskeyAnswer.made(credential).orElse(null);
		String called = name.strip();
		if (called.isEmpty() || called.length() > LONGEST || called.indexOf('\0') >= 0) {
			redirect.addFlashAttribute("flashError", "Please give the passkey a name of at most 100 characters.");
		}
		else if (asked == null || answered == null) {
			redirect.addFlashAttribute("flashError", "This passkey could not be added. Please try again.");
		}
		else {
			// An answer counts once.
			this.creations.save(request, response, null);
			add(reader, called, asked, answered, redirect);
		}
		return BACK;
	}

	@DeleteMapping("/{id}")
	String remove(@AuthenticationPrincipal SignedIn reader, @PathVariable String id, RedirectAttributes redirect) {
		this.passkeys.remove(reader.personId(), id);
		redirect.addFlashAttribute("flashDone", "That passkey lets nobody in any more.");
		return BACK;
	}

	private void add(SignedIn reader, String name, PublicKeyCredentialCreationOptions asked,
			PublicKeyCredential<AuthenticatorAttestationResponse> answered, RedirectAttributes redirect) {
		try {
			this.passkeys.add(reader.personId(), name, asked, answered);
			redirect.addFlashAttribute("flashDone", "From now on you can sign in with this passkey.");
		}
		catch (RefusedInputException ex) {
			redirect.addFlashAttribute("flashError", ex.sentence());
		}
	}

}
