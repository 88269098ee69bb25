package dev.festival.writeup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import dev.festival.account.People;
import dev.festival.account.SignedIn;
import dev.festival.page.KeptPages;
import dev.festival.writeup.FollowUp;
import dev.festival.writeup.FollowUpId;
import dev.festival.writeup.FollowUpStatus;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * The follow-ups of a write-up, and each by itself.
 */
@Controller
class FollowUpController {

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final People people;

	private final FollowUpList list;

	private final KeptPages pages;

	private final Clock clock;

	FollowUpController(StoryReader stories, WriteUpEditor editor, People people, FollowUpList list, KeptPages pages,
			Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.people = people;
		this.list = list;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/follow-ups")
	View all(@AuthenticationPrincipal SignedIn reader, Model model, HttpServletRequest request) throws Exception {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), reader.zone());
		return this.pages.page("writeup/follow-ups", Map.of("groups", this.list.byUrgency(reader.personId(), today),
				"times", new Times(reader.zone()), "today", today), reader, "/follow-ups", model, request);
	}

	@GetMapping("/write-ups/{number}/follow-ups")
	String ofWriteUp(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		StoryPage.fillForEditing(model, story, reader, this.clock.instant());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), reader.zone());
		FollowUpForm form = FollowUpForm.blank(story, reader.personId(), today);
		model.addAttribute("form", form);
		model.addAttribute("people", this.people.offered(form.owners()));
		return "writeup/promises";
	}

	@PostMapping("/write-ups/{number}/follow-ups")
	ModelAndView add(@PathVariable long number, @Valid @ModelAttribute("form") FollowUpForm form, BindingResult result,
			@RequestParam(required = false) @Nullable String guide,
			@RequestParam(required = false) @Nullable String then, @AuthenticationPrincipal SignedIn by, Model model) {
		String guided = GuideController.redirect(number, Guide.Step.FOLLOW_UPS.then(then));
		askForReason(form, result);
		if (result.hasErrors()) {
			StoryPage.fillForEditing(model, this.stories.read(new WriteUpId(number), by), by, this.clock.instant());
			if (then != null && InvalidForm.isReadable(result) && form.isUntouched(by.personId())) {
				return new ModelAndView(guided);
			}
			model.addAttribute("people", this.people.offered(form.owners()));
			String page = (guide != null) ? Guide.Step.FOLLOW_UPS.show(model) : "writeup/promises";
			return InvalidForm.again(page, form, model);
		}
		this.editor.promise(new WriteUpId(number), form.promise(), by);
		return new ModelAndView((guide != null) ? guided : "redirect:/write-ups/" + number + "/follow-ups");
	}

	@GetMapping("/follow-ups/{number}")
	String followUp(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		Story story = fill(number, reader, model);
		FollowUp found = story.followUp(new FollowUpId(number));
		model.addAttribute("form", FollowUpForm.of(found.promise(), story.writeUp().revision()));
		return "writeup/follow-up";
	}

	@PutMapping("/follow-ups/{number}")
	ModelAndView change(@PathVariable long number, @Valid @ModelAttribute("form") FollowUpForm form,
			BindingResult result, @AuthenticationPrincipal SignedIn by, Model model) {
		askForReason(form, result);
		if (result.hasErrors()) {
			fill(number, by, model);
			return InvalidForm.again("writeup/follow-up", form, model);
		}
		this.editor.change(new FollowUpId(number), form.promise(), form.seen(), by);
		return new ModelAndView("redirect:/follow-ups/" + number + "?saved");
	}

	private static void askForReason(FollowUpForm form, BindingResult result) {
		if (InvalidForm.isReadable(result) && form.status() == FollowUpStatus.WONT_DO
				&& (form.note() == null || form.note().isBlank())) {
			result.rejectValue("note", "missing",
					"Say why it won't be done; the next one who meets this hazard will want to know.");
		}
	}

	private Story fill(long number, SignedIn reader, Model model) {
		Story story = this.stories.readOf(new FollowUpId(number), reader);
		StoryPage.fill(model, story, reader, this.clock.instant());
		FollowUp followUp = story.followUp(new FollowUpId(number));
		model.addAttribute("followUp", followUp);
		model.addAttribute("changeable", story.writeUp().editableBy(reader.personId(), reader.role())
				|| followUp.promise().owner().equals(reader.personId()));
		model.addAttribute("people", this.people.offered(List.of(followUp.promise().owner())));
		return story;
	}

}
