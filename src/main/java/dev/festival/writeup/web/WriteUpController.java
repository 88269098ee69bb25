package dev.festival.writeup.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.View;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.page.KeptPages;
import dev.festival.page.KeptPieces;
import dev.festival.writeup.ToldAt;
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

	private final Names names;

	private final PageMarks marks;

	private final ToldAt toldAt;

	private final KeptPages pages;

	private final KeptPieces pieces;

	private final Clock clock;

	WriteUpController(WriteUpList list, StoryReader stories, WriteUpEditor editor, Guide guide, Names names,
			PageMarks marks, ToldAt toldAt, KeptPages pages, KeptPieces pieces, Clock clock) {
		this.list = list;
		this.stories = stories;
		this.editor = editor;
		this.guide = guide;
		this.names = names;
		this.marks = marks;
		this.toldAt = toldAt;
		this.pages = pages;
		this.pieces = pieces;
		this.clock = clock;
	}

	@GetMapping("/write-ups")
	View list(@ModelAttribute("filter") WriteUpFilter filter, @AuthenticationPrincipal SignedIn reader, Model model,
			HttpServletRequest request, HttpServletResponse response) throws Exception {
		WriteUpList.Found found = this.list.read(filter, reader.personId(), PAGE);
		Times times = new Times(reader.zone());
		model.addAttribute("pieces", this.pieces.by("writeup/row", "row", times, request, response));
		return this.pages.page("writeup/list",
				Map.of("filter", filter, "severities", found.severities(), "teller", teller(filter), "page",
						WriteUpPage.of(found.rows(), filter, PAGE), "addresses", new ListAddresses(filter), "times",
						times),
				reader, "/write-ups", model, request);
	}

	/**
	 * What the field of the teller shows: a name, also where a link named them by id.
	 */
	private String teller(WriteUpFilter filter) {
		UUID id = filter.tellerId();
		return (id != null) ? this.names.of(List.of(new PersonId(id))).getOrDefault(new PersonId(id), "nobody")
				: Objects.requireNonNullElse(filter.teller(), "");
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
		if (InvalidForm.isReadable(result) && !form.zoneIsKnown() && !result.hasFieldErrors("zone")) {
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
	@Nullable View show(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model,
			ServletWebRequest request) throws Exception {
		WriteUpId id = new WriteUpId(number);
		Instant now = this.clock.instant();
		PageMarks.PageMark mark = this.marks.of(id, reader, now);
		return this.pages.page(mark.text(), reader, "/write-ups", request, () -> {
			StoryPage.fill(model, this.stories.read(id, reader), reader, now);
			model.addAttribute("openLinks", mark.openLinks());
			model.addAttribute("toldAt", (mark.told() > 0) ? this.toldAt.of(id) : List.of());
			return "writeup/write-up";
		});
	}

}
