package dev.festival.live.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.account.SignedIn;
import dev.festival.live.PresentationEditor;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUpId;

/**
 * Begins to present a write-up to a room.
 */
@Controller
@RequestMapping("/write-ups/{number}/presentation")
class PresentationController {

	private final Plans plans;

	private final PresentationEditor editor;

	PresentationController(Plans plans, PresentationEditor editor) {
		this.plans = plans;
		this.editor = editor;
	}

	@GetMapping
	String ask(@PathVariable long number, @RequestParam(required = false) @Nullable String names,
			@RequestParam(required = false) @Nullable String length, @AuthenticationPrincipal SignedIn by,
			Model model) {
		Story story = this.plans.story(new WriteUpId(number), by);
		model.addAttribute("form", RoomForm.of(story, names, length));
		return fill(story, by, model);
	}

	@PostMapping
	String begin(@PathVariable long number, @Valid @ModelAttribute("form") RoomForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		WriteUpId id = new WriteUpId(number);
		if (result.hasErrors()) {
			response.setStatus(422);
			return fill(this.plans.story(id, by), by, model);
		}
		String code = this.editor.begin(this.plans.of(id, form.telling(), form.isOpen(), form.total(), by), by);
		return "redirect:/live/" + code + "/presenter";
	}

	private String fill(Story story, SignedIn by, Model model) {
		model.addAttribute("story", story);
		model.addAttribute("running", this.editor.running(story.writeUp().id(), by).orElse(null));
		return "live/begin";
	}

}
