package dev.festival.festival.web;

import java.util.HashSet;

import jakarta.validation.Valid;

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

import dev.festival.account.Mailing;
import dev.festival.account.People;
import dev.festival.account.SignedIn;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Guests;
import dev.festival.team.Teams;
import dev.festival.writeup.web.InvalidForm;

/**
 * Lets those who look after a festival invite people to it.
 */
@Controller
@RequestMapping("/festivals/{festival}/guests")
class GuestsController {

	private static final String VIEW = "festival/guests";

	private final FestivalReader festivals;

	private final Guests guests;

	private final People people;

	private final Teams teams;

	private final Mailing mailing;

	GuestsController(FestivalReader festivals, Guests guests, People people, Teams teams, Mailing mailing) {
		this.festivals = festivals;
		this.guests = guests;
		this.people = people;
		this.teams = teams;
		this.mailing = mailing;
	}

	@GetMapping
	String choose(@PathVariable long festival, @AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("form", GuestsForm.NONE);
		return fill(festival, reader, model);
	}

	@PostMapping
	ModelAndView invite(@PathVariable long festival, @Valid @ModelAttribute("form") GuestsForm form,
			BindingResult result, @AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		String view = fill(festival, by, model);
		if (result.hasErrors() || form.nobody()) {
			model.addAttribute("flashError", "Choose whom to invite: people, a team, or everybody.");
			return InvalidForm.again(view, result.hasErrors() ? GuestsForm.NONE : form, model);
		}
		int invited = this.guests.invite(new FestivalId(festival), form.chosenPeople(), form.chosenTeams(), form.all(),
				by);
		redirect.addFlashAttribute("flashDone", switch (invited) {
			case 0 -> "They are invited already.";
			case 1 -> "One person is invited.";
			default -> invited + " people are invited.";
		});
		return new ModelAndView("redirect:/festivals/" + festival);
	}

	private String fill(long festival, SignedIn reader, Model model) {
		FestivalId id = new FestivalId(festival);
		Shown.fillForEditing(model, this.festivals.read(id, reader), reader);
		model.addAttribute("invited", new HashSet<>(this.guests.of(id)));
		model.addAttribute("people", this.people.active());
		model.addAttribute("teams", this.teams.all());
		model.addAttribute("mails", this.mailing.isOn());
		return VIEW;
	}

}
