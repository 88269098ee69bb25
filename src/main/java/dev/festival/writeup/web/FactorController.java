package dev.festival.writeup.web;

import java.time.Clock;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * The contributing factors of a write-up.
 */
@Controller
class FactorController {

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final Clock clock;

	FactorController(StoryReader stories, WriteUpEditor editor, Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/factors")
	String factors(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		Story story = fill(number, reader, model);
		model.addAttribute("form", FactorForm.blank(story.writeUp().revision()));
		return "writeup/factors";
	}

	@PostMapping("/write-ups/{number}/factors")
	ModelAndView add(@PathVariable long number, @Valid @ModelAttribute("form") FactorForm form, BindingResult result,
			@RequestParam(required = false) @Nullable String guide,
			@RequestParam(required = false) @Nullable String then, @AuthenticationPrincipal SignedIn by, Model model) {
		ModelAndView guided = new ModelAndView(GuideController.redirect(number, Guide.Step.FACTORS.then(then)));
		if (result.hasErrors()) {
			fill(number, by, model);
			if (then != null && InvalidForm.isReadable(result) && form.isUntouched()) {
				return guided;
			}
			String page = (guide != null) ? Guide.Step.FACTORS.show(model) : "writeup/factors";
			return InvalidForm.again(page, form, model);
		}
		this.editor.add(new WriteUpId(number), form.factor(0), by);
		return (guide != null) ? guided : back(number);
	}

	@GetMapping("/write-ups/{number}/factors/{factor}")
	String factor(@PathVariable long number, @PathVariable int factor, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		Story story = fill(number, reader, model);
		model.addAttribute("factor", factor);
		model.addAttribute("form", FactorForm.of(story.writeUp().factor(factor), story.writeUp().revision()));
		return "writeup/factor";
	}

	@PutMapping("/write-ups/{number}/factors/{factor}")
	ModelAndView change(@PathVariable long number, @PathVariable int factor,
			@Valid @ModelAttribute("form") FactorForm form, BindingResult result, @AuthenticationPrincipal SignedIn by,
			Model model) {
		if (result.hasErrors()) {
			fill(number, by, model);
			model.addAttribute("factor", factor);
			return InvalidForm.again("writeup/factor", form, model);
		}
		this.editor.change(new WriteUpId(number), new Subject(Part.FACTORS, factor), form.factor(factor), form.seen(),
				by);
		return back(number);
	}

	@DeleteMapping("/write-ups/{number}/factors/{factor}")
	ModelAndView remove(@PathVariable long number, @PathVariable int factor, @RequestParam int seen,
			@AuthenticationPrincipal SignedIn by) {
		this.editor.change(new WriteUpId(number), new Subject(Part.FACTORS, factor), null, seen, by);
		return back(number);
	}

	private Story fill(long number, SignedIn reader, Model model) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		StoryPage.fillForEditing(model, story, reader, this.clock.instant());
		return story;
	}

	private static ModelAndView back(long number) {
		return new ModelAndView("redirect:/write-ups/" + number + "/factors");
	}

}
