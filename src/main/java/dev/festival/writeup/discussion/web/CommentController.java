package dev.festival.writeup.discussion.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import dev.festival.account.SignedIn;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.DiscussionEditor;
import dev.festival.writeup.discussion.MentionedPeople;

/**
 * Takes in comments.
 */
@Controller
@RequestMapping("/write-ups/{number}/discussion")
class CommentController {

	private final DiscussionEditor editor;

	CommentController(DiscussionEditor editor) {
		this.editor = editor;
	}

	@PostMapping("/threads")
	String start(@PathVariable long number, @RequestParam(defaultValue = "facts") String about,
			@RequestParam(defaultValue = "") String text, @AuthenticationPrincipal SignedIn by) {
		return back(number, this.editor.start(new WriteUpId(number), about, text, by));
	}

	@PostMapping("/threads/{thread}/comments")
	String reply(@PathVariable long number, @PathVariable UUID thread, @RequestParam(defaultValue = "") String text,
			@AuthenticationPrincipal SignedIn by) {
		return back(number, this.editor.reply(new WriteUpId(number), thread, text, by));
	}

	@PutMapping("/comments/{comment}")
	String change(@PathVariable long number, @PathVariable UUID comment, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "-1") int seen, @AuthenticationPrincipal SignedIn by) {
		return back(number, this.editor.change(new WriteUpId(number), comment, text, seen, by));
	}

	@DeleteMapping("/comments/{comment}")
	String remove(@PathVariable long number, @PathVariable UUID comment, @AuthenticationPrincipal SignedIn by) {
		this.editor.remove(new WriteUpId(number), comment, by);
		return back(number);
	}

	@PostMapping("/threads/{thread}/resolution")
	String resolve(@PathVariable long number, @PathVariable UUID thread, @AuthenticationPrincipal SignedIn by) {
		this.editor.resolve(new WriteUpId(number), thread, by);
		return back(number);
	}

	@DeleteMapping("/threads/{thread}/resolution")
	String reopen(@PathVariable long number, @PathVariable UUID thread, @AuthenticationPrincipal SignedIn by) {
		this.editor.reopen(new WriteUpId(number), thread, by);
		return back(number);
	}

	static String back(long number) {
		return "redirect:/write-ups/" + number + "/discussion";
	}

	private static String back(long number, MentionedPeople.Unaware unaware) {
		return "redirect:" + UriComponentsBuilder.fromPath("/write-ups/{number}/discussion")
			.queryParam("unaware", unaware.people())
			.build(number);
	}

}
