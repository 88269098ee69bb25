package dev.festival.writeup.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.TimelineEntry;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * The timeline of a write-up: adding lines, changing entries, choosing those for the
 * slides.
 */
@Controller
class TimelineController {

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final Clock clock;

	TimelineController(StoryReader stories, WriteUpEditor editor, Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/timeline")
	String timeline(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		fill(number, reader, model);
		return "writeup/timeline";
	}

	/**
	 * Shows what was understood of pasted lines before anything is saved.
	 */
	@PostMapping("/write-ups/{number}/timeline/reading")
	ModelAndView read(@PathVariable long number, @RequestParam(defaultValue = "") String lines,
			@RequestParam(required = false) @Nullable String guide, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("guide", guide);
		return preview(fill(number, by, model), lines, model);
	}

	/**
	 * Adds what was typed: one understood line at once, several or unclear ones after a
	 * preview.
	 * @param keep the numbers of unclear lines to keep as entries of unknown time
	 */
	@PostMapping("/write-ups/{number}/timeline")
	ModelAndView add(@PathVariable long number, @RequestParam(defaultValue = "") String lines,
			@RequestParam(defaultValue = "false") boolean previewed, @RequestParam(defaultValue = "") Set<Integer> keep,
			@RequestParam(defaultValue = "") Set<Integer> mark, @RequestParam(required = false) @Nullable String guide,
			@RequestParam(required = false) @Nullable String then, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("guide", guide);
		Story story = fill(number, by, model);
		PastedLines pasted = PastedLines.read(lines, story.writeUp());
		ModelAndView guided = new ModelAndView(GuideController.redirect(number, Guide.Step.TIMELINE.after()));
		if (pasted.isEmpty() && then != null) {
			return guided;
		}
		if (pasted.isEmpty()) {
			model.addAttribute("refusal", "Type a line first, such as “14:02 deploy starts”.");
			return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!previewed && !pasted.isOneClearLine()) {
			return preview(story, lines, model);
		}
		List<TimelineEntry> entries = pasted.entries(keep, mark);
		if (!entries.isEmpty()) {
			this.editor.add(new WriteUpId(number), entries, by);
		}
		return (guide != null) ? guided : back(number);
	}

	@GetMapping("/write-ups/{number}/timeline/{entry}")
	String entry(@PathVariable long number, @PathVariable int entry, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		Story story = fill(number, reader, model);
		TimelineEntry found = story.writeUp().entry(entry);
		model.addAttribute("entry", entry);
		model.addAttribute("form", EntryForm.of(found, story.writeUp().facts().zone(), story.writeUp().revision()));
		return "writeup/entry";
	}

	@PutMapping("/write-ups/{number}/timeline/{entry}")
	ModelAndView change(@PathVariable long number, @PathVariable int entry,
			@Valid @ModelAttribute("form") EntryForm form, BindingResult result, @AuthenticationPrincipal SignedIn by,
			Model model) {
		Story story = fill(number, by, model);
		if (result.hasErrors()) {
			model.addAttribute("entry", entry);
			return InvalidForm.again("writeup/entry", form, model);
		}
		this.editor.change(new WriteUpId(number), new Subject(Part.TIMELINE, entry),
				form.entry(entry, story.writeUp().facts().zone()), form.seen(), by);
		return back(number);
	}

	@DeleteMapping("/write-ups/{number}/timeline/{entry}")
	ModelAndView remove(@PathVariable long number, @PathVariable int entry, @RequestParam int seen,
			@AuthenticationPrincipal SignedIn by) {
		this.editor.change(new WriteUpId(number), new Subject(Part.TIMELINE, entry), null, seen, by);
		return back(number);
	}

	@PostMapping("/write-ups/{number}/timeline/{entry}/star")
	ModelAndView star(@PathVariable long number, @PathVariable int entry, @AuthenticationPrincipal SignedIn by) {
		this.editor.star(new WriteUpId(number), entry, true, by);
		return back(number);
	}

	@DeleteMapping("/write-ups/{number}/timeline/{entry}/star")
	ModelAndView unstar(@PathVariable long number, @PathVariable int entry, @AuthenticationPrincipal SignedIn by) {
		this.editor.star(new WriteUpId(number), entry, false, by);
		return back(number);
	}

	private Story fill(long number, SignedIn reader, Model model) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		StoryPage.fillForEditing(model, story, reader, this.clock.instant());
		return story;
	}

	private static ModelAndView preview(Story story, String lines, Model model) {
		model.addAttribute("lines", lines);
		model.addAttribute("pasted", PastedLines.read(lines, story.writeUp()));
		return page(model, HttpStatus.OK);
	}

	/**
	 * Stays in the guide for those who came from it.
	 */
	private static ModelAndView page(Model model, HttpStatus status) {
		boolean guided = model.getAttribute("guide") != null;
		String page = guided ? Guide.Step.TIMELINE.show(model) : "writeup/timeline";
		return new ModelAndView(page, model.asMap(), status);
	}

	private static ModelAndView back(long number) {
		return new ModelAndView("redirect:/write-ups/" + number + "/timeline");
	}

}
