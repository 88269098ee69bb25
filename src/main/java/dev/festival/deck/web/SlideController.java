package dev.festival.deck.web;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.SignedIn;
import dev.festival.deck.ArrangedMeanwhileException;
import dev.festival.deck.ArrangementEditor;
import dev.festival.deck.ToldSlide;
import dev.festival.markdown.Markdown;
import dev.festival.markdown.MarkdownTooComplex;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.web.InvalidForm;

/**
 * Lets the people of a write-up say something else on a slide, and write slides of their
 * own.
 */
@Controller
@RequestMapping("/write-ups/{number}/deck/slides")
class SlideController {

	private static final String VIEW = "deck/slide";

	private final ArrangementEditor editor;

	SlideController(ArrangementEditor editor) {
		this.editor = editor;
	}

	@GetMapping("/new")
	String begin(@PathVariable long number, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("writeUp", this.editor.read(new WriteUpId(number), by).story().writeUp());
		model.addAttribute("form", new SlideForm("", "", "", ""));
		return VIEW;
	}

	@PostMapping
	ModelAndView add(@PathVariable long number, @Valid @ModelAttribute("form") SlideForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		ArrangementEditor.Arranged arranged = this.editor.read(new WriteUpId(number), by);
		check(form, result);
		if (result.hasErrors()) {
			model.addAttribute("writeUp", arranged.story().writeUp());
			return InvalidForm.again(VIEW, form, model);
		}
		return arranged(number, this.editor.add(new WriteUpId(number), form.words(), by));
	}

	@GetMapping("/{key}")
	String edit(@PathVariable long number, @PathVariable String key, @AuthenticationPrincipal SignedIn by,
			Model model) {
		model.addAttribute("form", SlideForm.of(fill(number, key, by, model).arranged()));
		return VIEW;
	}

	@PutMapping("/{key}")
	ModelAndView save(@PathVariable long number, @PathVariable String key,
			@Valid @ModelAttribute("form") SlideForm form, BindingResult result, @AuthenticationPrincipal SignedIn by,
			Model model) {
		if (fill(number, key, by, model).arranged().own()) {
			check(form, result);
		}
		if (result.hasErrors()) {
			return InvalidForm.again(VIEW, form, model);
		}
		try {
			this.editor.retell(new WriteUpId(number), key, form.words(), form.seen(), by);
			return arranged(number, key);
		}
		catch (ArrangedMeanwhileException ex) {
			model.addAttribute("meanwhile", ex.now());
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT).addObject("form", form.over(ex.now()));
		}
	}

	private ToldSlide fill(long number, String key, SignedIn by, Model model) {
		ArrangementEditor.Arranged arranged = this.editor.read(new WriteUpId(number), by);
		ToldSlide slide = arranged.slide(key);
		model.addAttribute("writeUp", arranged.story().writeUp());
		model.addAttribute("told", slide);
		model.addAttribute("theme", arranged.arrangement().theme());
		return slide;
	}

	private static void check(SlideForm form, BindingResult result) {
		if (form.isEmpty()) {
			result.rejectValue("title", "empty", "A slide needs a title or a text.");
		}
		else if (!result.hasErrors()) {
			try {
				Markdown.of(form.text());
			}
			catch (MarkdownTooComplex ex) {
				result.rejectValue("text", "complex", String.valueOf(ex.getMessage()));
			}
		}
	}

	private static ModelAndView arranged(long number, String key) {
		return new ModelAndView("redirect:/write-ups/" + number + "/deck/arrangement#arranged-" + key);
	}

}
