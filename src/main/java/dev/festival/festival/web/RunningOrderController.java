package dev.festival.festival.web;

import jakarta.validation.Valid;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.SignedIn;
import dev.festival.festival.FestivalEditor;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Suggestions;
import dev.festival.refusal.Refusal;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.web.InvalidForm;

/**
 * Lets those who look after a festival put its stories in order.
 */
@Controller
@RequestMapping("/festivals/{festival}")
class RunningOrderController {

	private static final String VIEW = "festival/order";

	private final FestivalReader festivals;

	private final FestivalEditor editor;

	private final Suggestions suggestions;

	RunningOrderController(FestivalReader festivals, FestivalEditor editor, Suggestions suggestions) {
		this.festivals = festivals;
		this.editor = editor;
		this.suggestions = suggestions;
	}

	@GetMapping("/order")
	String order(@PathVariable long festival, @AuthenticationPrincipal SignedIn reader, Model model) {
		fill(festival, reader, model);
		model.addAttribute("form", ItemForm.BLANK);
		return VIEW;
	}

	@PostMapping("/items")
	ModelAndView add(@PathVariable long festival, @Valid @ModelAttribute("form") ItemForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		fill(festival, by, model);
		if (!result.hasErrors()) {
			try {
				add(new FestivalId(festival), form, by);
				return toOrder(festival);
			}
			catch (Refusal refusal) {
				result.rejectValue((form.writeUp() != null) ? "writeUp" : "words", "refused",
						String.valueOf(refusal.getMessage()));
			}
		}
		return InvalidForm.again(VIEW, form, model);
	}

	private void add(FestivalId festival, ItemForm form, SignedIn by) {
		if (form.writeUp() != null) {
			this.editor.add(festival, new WriteUpId(form.writeUp()), form.budget(), by);
		}
		else {
			this.editor.add(festival, form.words().isEmpty() ? "Break" : form.words(), form.budget(), by);
		}
	}

	@PutMapping("/items/{item}")
	ModelAndView budget(@PathVariable long festival, @PathVariable int item,
			@Valid @ModelAttribute("form") ItemForm form, BindingResult result, @AuthenticationPrincipal SignedIn by,
			Model model) {
		fill(festival, by, model);
		if (result.hasErrors()) {
			return notSaved("Not saved: an item takes between 1 and 600 minutes.", model);
		}
		this.editor.budget(new FestivalId(festival), item, form.budget(), form.words(), by);
		return toOrder(festival);
	}

	@PutMapping("/items/{item}/place")
	ModelAndView move(@PathVariable long festival, @PathVariable int item,
			@Valid @ModelAttribute("place") PlaceForm place, BindingResult result, @AuthenticationPrincipal SignedIn by,
			Model model, RedirectAttributes redirect) {
		fill(festival, by, model);
		if (result.hasErrors()) {
			return notSaved("Not moved: say where to.", model);
		}
		this.editor.move(new FestivalId(festival), item, place.place(), by);
		redirect.addFlashAttribute("moved", item);
		return toOrder(festival);
	}

	private static ModelAndView notSaved(String sentence, Model model) {
		model.addAttribute("flashError", sentence);
		return InvalidForm.again(VIEW, ItemForm.BLANK, model);
	}

	@DeleteMapping("/items/{item}")
	ModelAndView remove(@PathVariable long festival, @PathVariable int item, @AuthenticationPrincipal SignedIn by) {
		this.editor.remove(new FestivalId(festival), item, by);
		return toOrder(festival);
	}

	private void fill(long festival, SignedIn reader, Model model) {
		FestivalId id = new FestivalId(festival);
		Shown.fillForEditing(model, this.festivals.read(id, reader), reader);
		model.addAttribute("suggestions", this.suggestions.of(id, reader));
	}

	private static ModelAndView toOrder(long festival) {
		return new ModelAndView("redirect:/festivals/" + festival + "/order");
	}

}
