package dev.festival.writeup.discussion.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.account.SignedIn;
import dev.festival.writeup.discussion.AskedReviews;
import dev.festival.writeup.discussion.Facilitation;
import dev.festival.writeup.discussion.Volunteers;
import dev.festival.writeup.web.Times;

/**
 * Shows what others ask of the reader, and what the reader offers to them.
 */
@Controller
@RequestMapping("/asked")
class AskedController {

	private final AskedReviews reviews;

	private final Facilitation facilitation;

	private final Volunteers volunteers;

	AskedController(AskedReviews reviews, Facilitation facilitation, Volunteers volunteers) {
		this.reviews = reviews;
		this.facilitation = facilitation;
		this.volunteers = volunteers;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("reviews", this.reviews.of(reader.personId()));
		model.addAttribute("requests", this.facilitation.requestsFor(reader.personId()));
		model.addAttribute("offered", this.volunteers.of(reader.personId()));
		model.addAttribute("helps", Volunteers.Help.values());
		model.addAttribute("times", new Times(reader.zone()));
		return "discussion/asked";
	}

	@PutMapping("/offers")
	String offer(@RequestParam(required = false) @Nullable Set<Volunteers.Help> offer,
			@AuthenticationPrincipal SignedIn by) {
		this.volunteers.offer(by.personId(), (offer != null) ? offer : Set.of());
		return "redirect:/asked?saved";
	}

}
