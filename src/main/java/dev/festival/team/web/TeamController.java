package dev.festival.team.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.Names;
import dev.festival.account.People;
import dev.festival.account.PersonId;
import dev.festival.team.Member;
import dev.festival.team.NoSuchTeamException;
import dev.festival.team.Team;
import dev.festival.team.TeamEditor;
import dev.festival.team.TeamNameTakenException;
import dev.festival.team.Teams;

/**
 * Shows the teams to everyone, and lets administrators look after them.
 */
@Controller
@RequestMapping("/teams")
class TeamController {

	private final Teams teams;

	private final TeamEditor editor;

	private final People people;

	private final Names names;

	TeamController(Teams teams, TeamEditor editor, People people, Names names) {
		this.teams = teams;
		this.editor = editor;
		this.people = people;
		this.names = names;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("form", TeamForm.EMPTY);
		return list(model);
	}

	@PostMapping
	ModelAndView make(@Valid @ModelAttribute("form") TeamForm form, BindingResult result, Model model) {
		if (!result.hasErrors()) {
			try {
				return new ModelAndView("redirect:/teams/" + this.editor.make(form.name()).id());
			}
			catch (TeamNameTakenException ex) {
				result.rejectValue("name", "taken", String.valueOf(ex.getMessage()));
			}
		}
		return again(list(model), form, model);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Model model) {
		Team team = this.teams.findById(id).orElseThrow(NoSuchTeamException::new);
		model.addAttribute("form", TeamForm.of(team));
		return page(team, model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") TeamForm form, BindingResult result,
			Model model, RedirectAttributes redirect) {
		if (!result.hasErrors()) {
			try {
				Team team = this.editor.change(id, form.name(), form.chosen());
				redirect.addFlashAttribute("flashDone", team.name() + " is saved.");
				return new ModelAndView("redirect:/teams/" + id);
			}
			catch (TeamNameTakenException ex) {
				result.rejectValue("name", "taken", String.valueOf(ex.getMessage()));
			}
		}
		return again(page(this.teams.findById(id).orElseThrow(NoSuchTeamException::new), model), form, model);
	}

	@DeleteMapping("/{id}")
	String dissolve(@PathVariable UUID id, RedirectAttributes redirect) {
		this.editor.dissolve(id);
		redirect.addFlashAttribute("flashDone", "The team is dissolved. Its people and stories are still here.");
		return "redirect:/teams";
	}

	private String list(Model model) {
		List<Team> all = this.teams.all();
		Map<PersonId, String> called = this.names.of(all.stream()
			.flatMap((team) -> team.members().stream())
			.map(Member::person)
			.collect(Collectors.toSet()));
		model.addAttribute("teams", all.stream().map((team) -> TeamRow.of(team, called)).toList());
		return "team/teams";
	}

	private String page(Team team, Model model) {
		model.addAttribute("team", team);
		model.addAttribute("people", this.people.offered(team.members().stream().map(Member::person).toList()));
		return "team/edit";
	}

	private static ModelAndView again(String view, TeamForm form, Model model) {
		// Where a field could not even be read, the binder leaves the form out.
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("form", form);
	}

}
