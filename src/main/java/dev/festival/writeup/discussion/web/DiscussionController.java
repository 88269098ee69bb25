package dev.festival.writeup.discussion.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.LiveReaders;

/**
 * Shows what is said about a write-up, and tells open pages when there is more.
 */
@Controller
class DiscussionController {

	private final DiscussionPage page;

	private final LiveReaders readers;

	private final Names names;

	DiscussionController(DiscussionPage page, LiveReaders readers, Names names) {
		this.page = page;
		this.readers = readers;
		this.names = names;
	}

	/**
	 * Shows all of it.
	 * @param on the place that a new comment is to be about
	 * @param unaware those who were just mentioned and aren't told
	 */
	@GetMapping("/write-ups/{number}/discussion")
	String show(@PathVariable long number, @RequestParam(required = false) @Nullable String on,
			@RequestParam(required = false) @Nullable List<UUID> unaware, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		if (unaware != null) {
			List<PersonId> people = unaware.stream().limit(20).map(PersonId::new).toList();
			List<String> called = new ArrayList<>(this.names.of(people).values());
			model.addAttribute("unaware", called.stream().sorted().toList());
		}
		return this.page.fill(new WriteUpId(number), on, reader, Refused.nothing(new WriteUpId(number)), model);
	}

	@GetMapping("/write-ups/{number}/discussion/events")
	ResponseEntity<SseEmitter> events(@PathVariable long number, @AuthenticationPrincipal SignedIn reader) {
		return ResponseEntity.ok()
			.header("X-Accel-Buffering", "no")
			.contentType(MediaType.TEXT_EVENT_STREAM)
			.body(this.readers.open(new WriteUpId(number), reader));
	}

}
