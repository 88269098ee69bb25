package dev.festival.festival.web;

import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.SignedIn;
import dev.festival.festival.FestivalId;
import dev.festival.festival.Poll;
import dev.festival.writeup.web.InvalidForm;

/**
 * Takes what people say when a festival is over.
 */
@Controller
class PollController {

	private final Poll poll;

	private final FestivalPage page;

	PollController(Poll poll, FestivalPage page) {
		this.poll = poll;
		this.page = page;
	}

	@PutMapping("/festivals/{festival}/answer")
	ModelAndView answer(@PathVariable long festival, @Valid @ModelAttribute("poll") PollForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		FestivalId id = new FestivalId(festival);
		if (result.hasErrors()) {
			model.addAttribute("flashError", "Answer both questions, please.");
			return InvalidForm.again(this.page.fill(id, by, model), form, model);
		}
		this.poll.answer(id, form.whetherLearned(), form.whetherAgain(), by);
		redirect.addFlashAttribute("flashDone", "Thank you. You can change your answers at any time.");
		return new ModelAndView("redirect:/festivals/" + festival);
	}

}
