package dev.festival.writeup.web;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
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
import dev.festival.writeup.Moments;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * The guided way through a write-up; it can be left at any question and resumed.
 */
@Controller
class GuideController {

	private final Guide guide;

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final People people;

	private final KnownNames names;

	private final Catalogue catalogue;

	private final Clock clock;

	GuideController(Guide guide, StoryReader stories, WriteUpEditor editor, People people, KnownNames names,
			Catalogue catalogue, Clock clock) {
		this.guide = guide;
		this.stories = stories;
		this.editor = editor;
		this.people = people;
		this.names = names;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/guide")
	String resume(@PathVariable long number, @AuthenticationPrincipal SignedIn reader) {
		WriteUp writeUp = this.stories.read(new WriteUpId(number), reader).writeUp();
		writeUp.refuseOthers(reader.personId(), reader.role());
		Guide.Step step = this.guide.next(writeUp).orElse(Guide.Step.THE_BIT);
		return "redirect:/write-ups/" + number + "/guide/" + step.part().slug();
	}

	@GetMapping("/write-ups/{number}/guide/{slug}")
	String ask(@PathVariable long number, @PathVariable String slug, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		return show(number, Guide.Step.ofSlug(slug), reader, model);
	}

	@PostMapping("/write-ups/{number}/guide/moments")
	ModelAndView moments(@PathVariable long number, @Valid @ModelAttribute("form") MomentsForm form,
			BindingResult result, @AuthenticationPrincipal SignedIn by, Model model) {
		if (result.hasErrors()) {
			return InvalidForm.again(show(number, Guide.Step.MOMENTS, by, model), form, model);
		}
		WriteUpId id = new WriteUpId(number);
		WriteUp writeUp = this.stories.read(id, by).writeUp();
		Moments marked = form.marked(writeUp.facts().zone());
		// Asked once: who goes on from the question has answered it.
		boolean asked = writeUp.moments().outOfOrder().containsAll(marked.outOfOrder());
		this.editor.change(id, Subject.of(Part.MOMENTS), marked, form.seen(), by);
		return new ModelAndView(redirect(number, asked ? Guide.Step.MOMENTS.after() : Guide.Step.MOMENTS));
	}

	@PostMapping("/write-ups/{number}/guide/facts")
	ModelAndView facts(@PathVariable long number, @ModelAttribute BriefFactsForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		if (result.hasErrors()) {
			return InvalidForm.again(show(number, Guide.Step.FACTS, by, model), form, model);
		}
		WriteUpId id = new WriteUpId(number);
		WriteUp writeUp = this.stories.read(id, by).writeUp();
		Facts facts = form.in(writeUp.facts());
		if (facts.teams().isEmpty()) {
			facts = facts.alsoOf(this.catalogue.teamsOf(facts.services()));
		}
		this.editor.change(id, Subject.of(Part.FACTS), facts, form.seen(), by);
		return new ModelAndView(redirect(number, Guide.Step.FACTS.after()));
	}

	private String show(long number, Guide.Step step, SignedIn reader, Model model) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		StoryPage.fillForEditing(model, story, reader, this.clock.instant());
		int seen = story.writeUp().revision();
		switch (step) {
			case FACTS -> model.addAttribute("known", this.names.of(story.writeUp().facts()));
			case MOMENTS -> {
				// A form that was refused is shown again, with what is said about it.
				if (!model.containsAttribute(BindingResult.MODEL_KEY_PREFIX + "form")) {
					model.addAttribute("form", MomentsForm.of(story.writeUp()));
				}
			}
			case FACTORS -> model.addAttribute("form", FactorForm.blank(seen));
			case FOLLOW_UPS -> {
				LocalDate today = LocalDate.ofInstant(this.clock.instant(), reader.zone());
				FollowUpForm form = FollowUpForm.blank(story, reader.personId(), today);
				model.addAttribute("form", form);
				model.addAttribute("people", this.people.offered(form.owners()));
			}
			default -> {
				// The other steps show what the write-up has.
			}
		}
		return step.show(model);
	}

	static String redirect(long number, Guide.@Nullable Step step) {
		String base = "redirect:/write-ups/" + number;
		return (step != null) ? base + "/guide/" + step.part().slug() : base + "/publication";
	}

}
