package dev.festival.writeup.discussion.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.Facilitation;

/**
 * Brings stories and those together who help to write them.
 */
@Controller
class FacilitationController {

	private final Facilitation facilitation;

	FacilitationController(Facilitation facilitation) {
		this.facilitation = facilitation;
	}

	@PostMapping("/write-ups/{number}/facilitator-request")
	String ask(@PathVariable long number, @AuthenticationPrincipal SignedIn by) {
		this.facilitation.ask(new WriteUpId(number), by);
		return CommentController.back(number);
	}

	@DeleteMapping("/write-ups/{number}/facilitator-request")
	String stopAsking(@PathVariable long number, @AuthenticationPrincipal SignedIn by) {
		this.facilitation.stopAsking(new WriteUpId(number), by);
		return CommentController.back(number);
	}

	@PostMapping("/write-ups/{number}/facilitators")
	String letIn(@PathVariable long number, @RequestParam(required = false) @Nullable UUID person,
			@AuthenticationPrincipal SignedIn by) {
		this.facilitation.letIn(new WriteUpId(number), new PersonId((person != null) ? person : new UUID(0, 0)), by);
		return CommentController.back(number);
	}

	@PostMapping("/facilitator-requests/{request}/offer")
	String offer(@PathVariable UUID request, @AuthenticationPrincipal SignedIn by) {
		this.facilitation.offer(request, by);
		return "redirect:/asked";
	}

	@DeleteMapping("/facilitator-requests/{request}/offer")
	String takeOfferBack(@PathVariable UUID request, @AuthenticationPrincipal SignedIn by) {
		this.facilitation.takeOfferBack(request, by);
		return "redirect:/asked";
	}

}
