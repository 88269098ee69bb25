package dev.festival.writeup.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeSet;

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
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.People;
import dev.festival.account.SignedIn;
import dev.festival.team.Catalogue;
import dev.festival.writeup.Facts;
import dev.festival.writeup.Part;
import dev.festival.writeup.State;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * The facts of a write-up: title, kind, severity, when, what was affected, moments,
 * people.
 */
@Controller
class FactsController {

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final People people;

	private final KnownNames names;

	private final Catalogue catalogue;

	private final Clock clock;

	FactsController(StoryReader stories, WriteUpEditor editor, People people, KnownNames names, Catalogue catalogue,
			Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.people = people;
		this.names = names;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/facts")
	String edit(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		model.addAttribute("form", FactsForm.of(story.writeUp()));
		fill(story, reader, model);
		return "writeup/facts";
	}

	@PostMapping("/write-ups/{number}/facts")
	ModelAndView save(@PathVariable long number, @Valid @ModelAttribute("form") FactsForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		WriteUpId id = new WriteUpId(number);
		if (result.hasErrors()) {
			fill(this.stories.read(id, by), by, model);
			return InvalidForm.again("writeup/facts", form, model);
		}
		this.editor.change(id, wanted(form), form.seen(), by);
		return new ModelAndView("redirect:/write-ups/" + number + "/edit?saved");
	}

	private Map<Subject, @Nullable State> wanted(FactsForm form) {
		Map<Subject, @Nullable State> wanted = form.touched();
		Facts facts = form.facts();
		Facts more = form.isWithTeams() ? facts.alsoOf(this.catalogue.teamsOf(facts.services())) : facts;
		if (!more.equals(facts)) {
			wanted.put(Subject.of(Part.FACTS), more);
		}
		return wanted;
	}

	private void fill(Story story, SignedIn reader, Model model) {
		StoryPage.fillForEditing(model, story, reader, this.clock.instant());
		model.addAttribute("people", this.people.offered(story.writeUp().cast().people()));
		model.addAttribute("zones", new TreeSet<>(ZoneId.getAvailableZoneIds()));
		model.addAttribute("known", this.names.of(story.writeUp().facts()));
	}

}
