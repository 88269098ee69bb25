package dev.festival.mail;

import java.time.ZoneId;

import dev.festival.account.Mailing;
import dev.festival.account.SignedIn;
import jakarta.mail.MessagingException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tells administrators whether mails arrive; the filter chain stops everybody else.
 */
@Controller
class OutboxController {

	private static final String BACK = "redirect:/mail";

	private final OutboxView view;

	private final Outbox outbox;

	private final Mailing mailing;

	private final Stationery stationery;

	OutboxController(OutboxView view, Outbox outbox, Mailing mailing, Stationery stationery) {
		this.view = view;
		this.outbox = outbox;
		this.mailing = mailing;
		this.stationery = stationery;
	}

	@GetMapping("/mail")
	String show(@AuthenticationPrincipal SignedIn reader, Model model) throws MessagingException {
		ZoneId zone = reader.zone();
		model.addAttribute("on", this.mailing.isOn());
		model.addAttribute("sender", this.stationery.sender().getAddress());
		model.addAttribute("waiting", this.view.waiting());
		model.addAttribute("givenUp", this.view.givenUp());
		model.addAttribute("troubled", this.view.troubled());
		model.addAttribute("zone", zone);
		return "mail/outbox";
	}

	/**
	 * Sends the administrator a mail, to see whether one arrives.
	 */
	@PostMapping("/mail/trials")
	String sendOne(@AuthenticationPrincipal SignedIn reader, RedirectAttributes redirect) {
		this.outbox.put(Errand.toAccount(Occasion.TRIAL, reader.personId()));
		redirect.addFlashAttribute(this.mailing.isOn() ? "flashDone" : "flashWarning",
				this.mailing.isOn() ? "A mail to you is on its way. If it doesn’t arrive, this page says why."
						: "No mail server is set up.");
		return BACK;
	}

	@PostMapping("/mail/tries")
	String tryAgain(RedirectAttributes redirect) {
		this.view.tryAgain();
		redirect.addFlashAttribute("flashDone", "They are tried again now.");
		return BACK;
	}

}
