package dev.festival.festival.web;

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
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.SignedIn;
import dev.festival.festival.Agenda;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.live.Plan;
import dev.festival.live.PresentationEditor;
import dev.festival.live.Telling;
import dev.festival.live.web.RoomForm;
import dev.festival.writeup.web.InvalidForm;

/**
 * Begins to present a festival to a room; stories that are told to fewer people aren't
 * told there.
 */
@Controller
@RequestMapping("/festivals/{festival}/presentation")
class FestivalRoomController {

	private static final String VIEW = "festival/room";

	private final FestivalReader festivals;

	private final FestivalSlides slides;

	private final PresentationEditor editor;

	FestivalRoomController(FestivalReader festivals, FestivalSlides slides, PresentationEditor editor) {
		this.festivals = festivals;
		this.slides = slides;
		this.editor = editor;
	}

	@GetMapping
	String ask(@PathVariable long festival, @RequestParam(required = false) @Nullable String length,
			@AuthenticationPrincipal SignedIn by, Model model) {
		Agenda agenda = fill(festival, by, model);
		model.addAttribute("form", RoomForm.of(agenda.minutes(), length));
		return VIEW;
	}

	@PostMapping
	ModelAndView begin(@PathVariable long festival, @Valid @ModelAttribute("form") RoomForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		Agenda agenda = fill(festival, by, model);
		if (result.hasErrors()) {
			return InvalidForm.again(VIEW, form, model);
		}
		Telling telling = Telling.of(null, form.length());
		Plan plan = new Plan(null, agenda.id().number(), this.slides.of(agenda.forTheRoom(), telling.length(), by),
				telling, form.isOpen(), form.total());
		return new ModelAndView("redirect:/live/" + this.editor.begin(plan, by) + "/presenter");
	}

	private Agenda fill(long festival, SignedIn by, Model model) {
		Agenda agenda = this.festivals.read(new FestivalId(festival), by);
		agenda.festival().refuseRoom(by);
		model.addAttribute("agenda", agenda);
		return agenda;
	}

}
