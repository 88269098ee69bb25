package dev.festival.writeup.web;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * The versions of a write-up: who changed what and when, and the way back.
 */
@Controller
class HistoryController {

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final VersionList versions;

	private final Clock clock;

	HistoryController(StoryReader stories, WriteUpEditor editor, VersionList versions, Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.versions = versions;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/history")
	String history(@PathVariable long number, @RequestParam(defaultValue = "2147483647") int before,
			@AuthenticationPrincipal SignedIn reader, Model model) {
		Story story = fill(number, reader, model);
		model.addAttribute("versions", this.versions.of(story.writeUp(), before));
		return "writeup/history";
	}

	@GetMapping("/write-ups/{number}/history/{revision}")
	String version(@PathVariable long number, @PathVariable int revision, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		Story story = fill(number, reader, model);
		model.addAttribute("version", this.versions.one(story, revision));
		return "writeup/version";
	}

	/**
	 * Takes the whole story back to a version, or one part of it.
	 */
	@PostMapping("/write-ups/{number}/history/{revision}/restoration")
	String restore(@PathVariable long number, @PathVariable int revision,
			@RequestParam(required = false) @Nullable Part part, @RequestParam(defaultValue = "0") long item,
			@AuthenticationPrincipal SignedIn by) {
		this.editor.restore(new WriteUpId(number), revision, (part != null) ? new Subject(part, item) : null, by);
		return "redirect:/write-ups/" + number + "/history";
	}

	private Story fill(long number, SignedIn reader, Model model) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		StoryPage.fill(model, story, reader, this.clock.instant());
		return story;
	}

}
