package dev.festival.writeup.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.People;
import dev.festival.account.SignedIn;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * Lists, begins and shows write-ups.
 */
@Controller
class WriteUpController {

	private static final int PAGE = 20;

	private final WriteUpList list;

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final Guide guide;

	private final People people;

	private final PageMarks marks;

	private final Clock clock;

	WriteUpController(WriteUpList list, StoryReader stories, WriteUpEditor editor, Guide guide, People people,
			PageMarks marks, Clock clock) {
		this.list = list;
		this.stories = stories;
		this.editor = editor;
		this.guide = guide;
		this.people = people;
		this.marks = marks;
		this.clock = clock;
	}

	@GetMapping("/write-ups")
	String list(@ModelAttribute("filter") WriteUpFilter filter, @AuthenticationPrincipal SignedIn reader, Model model) {
		List<WriteUpRow> rows = this.list.read(filter, reader.personId(), PAGE);
		model.addAttribute("page", WriteUpPage.of(rows, filter, PAGE));
		model.addAttribute("addresses", new ListAddresses(filter));
		model.addAttribute("tellers", this.people.active());
		model.addAttribute("times", new Times(reader.zone()));
		return "writeup/list";
	}

	@GetMapping("/write-ups/new")
	String begin(@AuthenticationPrincipal SignedIn teller, Model model) {
		LocalDateTime hour = LocalDateTime.ofInstant(this.clock.instant(), teller.zone()).truncatedTo(ChronoUnit.HOURS);
		model.addAttribute("form", new NewWriteUpForm("", hour, "", teller.zone().getId()));
		return "writeup/new";
	}

	@PostMapping("/write-ups")
	ModelAndView begin(@Valid @ModelAttribute("form") NewWriteUpForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn teller, Model model) {
		if (!form.zoneIsKnown() && !result.hasFieldErrors("zone")) {
			result.rejectValue("zone", "unknown", "There is no time zone of that name.");
		}
		if (result.hasErrors()) {
			return InvalidForm.again("writeup/new", form, model);
		}
		boolean first = this.guide.wantedBy(teller);
		WriteUpId id = this.editor.begin(form.facts(), form.inShort(), teller);
		return new ModelAndView("redirect:/write-ups/" + id.number() + (first ? "/guide" : "/edit"));
	}

	@GetMapping("/write-ups/{number}")
	@Nullable String show(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model,
			ServletWebRequest request) {
		WriteUpId id = new WriteUpId(number);
		Instant now = this.clock.instant();
		Optional<String> mark = this.marks.of(id, reader, now, request.getRequest());
		if (mark.isPresent() && request.checkNotModified(mark.get())) {
			return null;
		}
		StoryPage.fill(model, this.stories.read(id, reader), reader, now);
		return "writeup/write-up";
	}

}
