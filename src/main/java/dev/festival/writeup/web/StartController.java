package dev.festival.writeup.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Status;

/**
 * The start page: what is waiting for the reader, and what is new.
 */
@Controller
class StartController {

	private final WriteUpList writeUps;

	private final FollowUpList followUps;

	private final Clock clock;

	StartController(WriteUpList writeUps, FollowUpList followUps, Clock clock) {
		this.writeUps = writeUps;
		this.followUps = followUps;
		this.clock = clock;
	}

	@GetMapping("/")
	String start(@AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("drafts", this.writeUps.read(WriteUpFilter.drafts(reader.personId()), reader.personId(), 5));
		model.addAttribute("published",
				this.writeUps.read(WriteUpFilter.ofStatus(Status.PUBLISHED), reader.personId(), 6));
		model.addAttribute("inReview",
				this.writeUps.read(WriteUpFilter.ofStatus(Status.IN_REVIEW), reader.personId(), 6));
		model.addAttribute("mine", this.followUps.ofOwner(reader.personId()));
		model.addAttribute("times", new Times(reader.zone()));
		model.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), reader.zone()));
		model.addAttribute("me", reader);
		return "writeup/start";
	}

}
