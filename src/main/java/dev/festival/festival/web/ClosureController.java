package dev.festival.festival.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.SignedIn;
import dev.festival.festival.FestivalEditor;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.writeup.web.InvalidForm;

/**
 * Lets those who look after a festival say that it was held, and what was told.
 */
@Controller
@RequestMapping("/festivals/{festival}/closure")
class ClosureController {

	private final FestivalReader festivals;

	private final FestivalEditor editor;

	ClosureController(FestivalReader festivals, FestivalEditor editor) {
		this.festivals = festivals;
		this.editor = editor;
	}

	@GetMapping
	String ask(@PathVariable long festival, @AuthenticationPrincipal SignedIn reader, Model model) {
		Shown.fillForEditing(model, this.festivals.read(new FestivalId(festival), reader), reader);
		return "festival/closure";
	}

	@PostMapping
	ModelAndView close(@PathVariable long festival, @ModelAttribute("form") Told form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		String view = ask(festival, by, model);
		if (result.hasErrors()) {
			return InvalidForm.again(view, form, model);
		}
		this.editor.close(new FestivalId(festival), form.items(), by);
		redirect.addFlashAttribute("flashDone", "Thank you for hosting.");
		return new ModelAndView("redirect:/festivals/" + festival);
	}

	/**
	 * Which items weren't left out.
	 */
	record Told(@Nullable List<Integer> told) {

		Set<Integer> items() {
			return (this.told != null) ? new HashSet<>(this.told) : Set.of();
		}

	}

}
