package dev.festival.writeup.web;

import java.time.Clock;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.Names;
import dev.festival.account.SignedIn;
import dev.festival.writeup.Checklist;
import dev.festival.writeup.Kindness;
import dev.festival.writeup.Status;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.Verdicts;

/**
 * Takes a write-up from draft to review, to publication, to the archive, and back.
 */
@Controller
class PublicationController {

	private static final String VIEW = "writeup/publication";

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final Verdicts verdicts;

	private final Names names;

	private final Clock clock;

	PublicationController(StoryReader stories, WriteUpEditor editor, Verdicts verdicts, Names names, Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.verdicts = verdicts;
		this.names = names;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/publication")
	String check(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		fill(this.stories.read(new WriteUpId(number), reader), reader, model);
		return VIEW;
	}

	private void fill(Story story, SignedIn reader, Model model) {
		StoryPage.fillForEditing(model, story, reader, this.clock.instant());
		model.addAttribute("reviews", this.verdicts.of(story));
		model.addAttribute("points", Checklist.of(story));
		model.addAttribute("kindness", Kindness.of(story, this.names::everybody));
	}

	/**
	 * Publishes it; where people were harmed, only with a joke that is meant.
	 */
	@PostMapping("/write-ups/{number}/publication")
	ModelAndView publish(@PathVariable long number, @RequestParam(defaultValue = "false") boolean meant,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		Story story = this.stories.read(new WriteUpId(number), by);
		if (!meant && story.writeUp().editableBy(by.personId(), by.role())
				&& Kindness.of(story, this.names::everybody).asksTwice()) {
			fill(story, by, model);
			model.addAttribute("asked", true);
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		String next = move(number, Status.PUBLISHED, by);
		redirect.addFlashAttribute("flashDone", "Told. Thank you.");
		return new ModelAndView(next);
	}

	@DeleteMapping("/write-ups/{number}/publication")
	String takeBack(@PathVariable long number, @AuthenticationPrincipal SignedIn by) {
		return move(number, Status.DRAFT, by);
	}

	@PostMapping("/write-ups/{number}/review")
	String review(@PathVariable long number, @AuthenticationPrincipal SignedIn by) {
		return move(number, Status.IN_REVIEW, by);
	}

	@DeleteMapping("/write-ups/{number}/review")
	String endReview(@PathVariable long number, @AuthenticationPrincipal SignedIn by) {
		return move(number, Status.DRAFT, by);
	}

	@PostMapping("/write-ups/{number}/archive")
	String archive(@PathVariable long number, @AuthenticationPrincipal SignedIn by) {
		return move(number, Status.ARCHIVED, by);
	}

	@DeleteMapping("/write-ups/{number}/archive")
	String unarchive(@PathVariable long number, @AuthenticationPrincipal SignedIn by) {
		WriteUp writeUp = this.stories.read(new WriteUpId(number), by).writeUp();
		Status before = writeUp.archivedFrom();
		return move(number, (before != null) ? before : writeUp.status(), by);
	}

	private String move(long number, Status to, SignedIn by) {
		this.editor.move(new WriteUpId(number), to, by);
		return "redirect:/write-ups/" + number;
	}

}
