package dev.festival.account.web;

import java.util.List;

import dev.festival.account.MailChoices;
import dev.festival.account.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people say which mails they want.
 */
@Controller
class MailChoicesController {

	private final MailChoices choices;

	MailChoicesController(MailChoices choices) {
		this.choices = choices;
	}

	@PutMapping("/profile/mail")
	String choose(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") List<String> topics,
			RedirectAttributes redirect) {
		this.choices.choose(reader.personId(), topics);
		redirect.addFlashAttribute("flashDone", "Saved. You get these mails and no others.");
		return "redirect:/profile";
	}

}
