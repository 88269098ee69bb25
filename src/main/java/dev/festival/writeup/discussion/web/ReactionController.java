package dev.festival.writeup.discussion.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.ReactionKind;
import dev.festival.writeup.discussion.Reactions;

/**
 * Takes in reactions and thanks.
 */
@Controller
@RequestMapping("/write-ups/{number}")
class ReactionController {

	private final Reactions reactions;

	ReactionController(Reactions reactions) {
		this.reactions = reactions;
	}

	@PostMapping("/reactions/{kind}")
	String react(@PathVariable long number, @PathVariable String kind, @AuthenticationPrincipal SignedIn by) {
		this.reactions.react(new WriteUpId(number), kind(kind), by);
		return CommentController.back(number);
	}

	@DeleteMapping("/reactions/{kind}")
	String takeBack(@PathVariable long number, @PathVariable String kind, @AuthenticationPrincipal SignedIn by) {
		this.reactions.takeBack(new WriteUpId(number), kind(kind), by);
		return CommentController.back(number);
	}

	@PostMapping("/thanks")
	String thank(@PathVariable long number, @RequestParam(required = false) @Nullable UUID to,
			@RequestParam(defaultValue = "") String text, @AuthenticationPrincipal SignedIn by) {
		this.reactions.thank(new WriteUpId(number), new PersonId((to != null) ? to : new UUID(0, 0)), text, by);
		return CommentController.back(number);
	}

	@DeleteMapping("/thanks/{thanks}")
	String takeThanksBack(@PathVariable long number, @PathVariable UUID thanks, @AuthenticationPrincipal SignedIn by) {
		this.reactions.takeThanksBack(new WriteUpId(number), thanks, by);
		return CommentController.back(number);
	}

	private static ReactionKind kind(String slug) {
		return ReactionKind.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
