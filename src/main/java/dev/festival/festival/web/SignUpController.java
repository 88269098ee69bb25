package dev.festival.festival.web;

import java.time.Clock;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.SignedIn;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.SignUp;
import dev.festival.festival.SignUps;
import dev.festival.festival.TellableStories;
import dev.festival.writeup.ToldAt;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.web.Times;
import dev.festival.writeup.web.InvalidForm;

/**
 * “I’d like to tell mine”, from the festival and from the write-up, and what the host
 * says to it.
 */
@Controller
class SignUpController {

	private final SignUps signUps;

	private final FestivalPage page;

	private final FestivalReader festivals;

	private final TellableStories tellable;

	private final ToldAt toldAt;

	private final StoryReader stories;

	private final Clock clock;

	SignUpController(SignUps signUps, FestivalPage page, FestivalReader festivals, TellableStories tellable,
			ToldAt toldAt, StoryReader stories, Clock clock) {
		this.signUps = signUps;
		this.page = page;
		this.festivals = festivals;
		this.tellable = tellable;
		this.toldAt = toldAt;
		this.stories = stories;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/festivals")
	String ofStory(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		WriteUpId id = new WriteUpId(number);
		model.addAttribute("story", this.stories.read(id, reader));
		model.addAttribute("toldAt", this.toldAt.of(id));
		model.addAttribute("tellable", this.tellable.isTellable(id, reader));
		model.addAttribute("ahead", this.festivals.ahead(this.clock.instant()));
		model.addAttribute("offered",
				this.signUps.of(id, reader).stream().filter(SignUp::waiting).map(SignUp::festival).toList());
		model.addAttribute("telling", this.festivals.telling(id));
		model.addAttribute("times", new Times(reader.zone()));
		return "festival/tell";
	}

	@PostMapping("/festivals/{festival}/sign-ups")
	ModelAndView offer(@PathVariable long festival, @Valid @ModelAttribute("offer") SignUpForm form,
			BindingResult result, @AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		if (result.hasErrors()) {
			model.addAttribute("flashError", "Choose which of your stories you would like to tell.");
			return InvalidForm.again(this.page.fill(new FestivalId(festival), by, model), form, model);
		}
		this.signUps.offer(new FestivalId(festival), form.story(), by);
		redirect.addFlashAttribute("flashDone", "You offered to tell " + form.story() + ". The host will answer.");
		return toFestival(festival);
	}

	@PutMapping("/festivals/{festival}/sign-ups/{writeUp}")
	ModelAndView answer(@PathVariable long festival, @PathVariable long writeUp,
			@Valid @ModelAttribute("answer") AnswerForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		this.festivals.find(new FestivalId(festival)).refuseOthers(by);
		if (result.hasErrors()) {
			model.addAttribute("refusedOffer", writeUp);
			model.addAttribute("flashError", "Not sent: say yes or not this time, with at most 300 characters.");
			return InvalidForm.again(this.page.fill(new FestivalId(festival), by, model), form, model);
		}
		this.signUps.answer(new FestivalId(festival), new WriteUpId(writeUp), form.yes(), form.words(), by);
		redirect.addFlashAttribute("flashDone",
				form.yes() ? "It is at the end of the running order now." : "They get a kind answer.");
		return toFestival(festival);
	}

	@DeleteMapping("/festivals/{festival}/sign-ups/{writeUp}")
	ModelAndView withdraw(@PathVariable long festival, @PathVariable long writeUp, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes redirect) {
		this.signUps.withdraw(new FestivalId(festival), new WriteUpId(writeUp), by);
		redirect.addFlashAttribute("flashDone", "You took it back.");
		return toFestival(festival);
	}

	private static ModelAndView toFestival(long festival) {
		return new ModelAndView("redirect:/festivals/" + festival);
	}

}
