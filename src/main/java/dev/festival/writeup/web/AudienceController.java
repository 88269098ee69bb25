package dev.festival.writeup.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;

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

import dev.festival.account.People;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.team.Teams;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * Decides who may read a write-up.
 */
@Controller
@RequestMapping("/write-ups/{number}/audience")
class AudienceController {

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final People people;

	private final Teams teams;

	private final Clock clock;

	AudienceController(StoryReader stories, WriteUpEditor editor, People people, Teams teams, Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.people = people;
		this.teams = teams;
		this.clock = clock;
	}

	@GetMapping
	String edit(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		model.addAttribute("form", AudienceForm.of(story.writeUp()));
		fill(story, reader, model);
		return "writeup/audience";
	}

	@PostMapping
	ModelAndView save(@PathVariable long number, @Valid @ModelAttribute("form") AudienceForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		WriteUpId id = new WriteUpId(number);
		if (result.hasErrors()) {
			fill(this.stories.read(id, by), by, model);
			return InvalidForm.again("writeup/audience", form, model);
		}
		this.editor.address(id, form.audience(), form.seen(), by);
		return new ModelAndView("redirect:/write-ups/" + number + "/edit?saved");
	}

	private void fill(Story story, SignedIn reader, Model model) {
		StoryPage.fillForEditing(model, story, reader, this.clock.instant());
		Set<PersonId> own = story.writeUp().cast().people();
		List<PersonId> readers = story.writeUp().audience().readers().stream().map(PersonId::new).toList();
		// Its own people can read it anyway.
		model.addAttribute("people",
				this.people.offered(readers).stream().filter((person) -> !own.contains(person.id())).toList());
		model.addAttribute("teams", this.teams.all());
		model.addAttribute("own", own.stream().map(story::name).sorted().toList());
	}

}
