package dev.festival.writeup.discussion.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.ReviewEditor;
import dev.festival.writeup.discussion.Verdict;

/**
 * Asks for reviews and takes them in.
 */
@Controller
@RequestMapping("/write-ups/{number}/reviews")
class ReviewController {

	private final ReviewEditor editor;

	ReviewController(ReviewEditor editor) {
		this.editor = editor;
	}

	@PostMapping
	String ask(@PathVariable long number, @RequestParam(required = false) @Nullable UUID reviewer,
			@RequestParam(defaultValue = "") String message, @AuthenticationPrincipal SignedIn by) {
		PersonId person = new PersonId((reviewer != null) ? reviewer : new UUID(0, 0));
		this.editor.ask(new WriteUpId(number), person, message, by);
		return CommentController.back(number);
	}

	@PutMapping("/{review}")
	String give(@PathVariable long number, @PathVariable UUID review,
			@RequestParam(required = false) @Nullable Verdict verdict, @RequestParam(defaultValue = "") String sentence,
			@RequestParam(defaultValue = "1") int seen, @AuthenticationPrincipal SignedIn by) {
		this.editor.give(new WriteUpId(number), review, verdict, sentence, seen, by);
		return CommentController.back(number);
	}

	@DeleteMapping("/{review}")
	String withdraw(@PathVariable long number, @PathVariable UUID review, @AuthenticationPrincipal SignedIn by) {
		this.editor.withdraw(new WriteUpId(number), review, by);
		return CommentController.back(number);
	}

}
