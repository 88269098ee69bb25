package dev.festival.festival.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.People;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.festival.FestivalChangedException;
import dev.festival.festival.FestivalEditor;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Plan;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.web.Times;
import dev.festival.writeup.web.InvalidForm;

/**
 * Lists, plans, shows and cancels festivals.
 */
@Controller
@RequestMapping("/festivals")
class FestivalController {

	private static final String NEW = "festival/new";

	private static final String EDIT = "festival/edit";

	private static final int LONGEST_REASON = 300;

	private final FestivalReader festivals;

	private final FestivalEditor editor;

	private final FestivalPage page;

	private final People people;

	private final Clock clock;

	FestivalController(FestivalReader festivals, FestivalEditor editor, FestivalPage page, People people, Clock clock) {
		this.page = page;
		this.festivals = festivals;
		this.editor = editor;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping
	String all(@AuthenticationPrincipal SignedIn reader, Model model) {
		Instant now = this.clock.instant();
		model.addAttribute("ahead", this.festivals.ahead(now));
		model.addAttribute("over", this.festivals.over(now));
		model.addAttribute("times", new Times(reader.zone()));
		return "festival/festivals";
	}

	/**
	 * The piece of the start page that says when the next one is.
	 */
	@GetMapping("/next")
	String next(@AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("next", this.festivals.ahead(this.clock.instant()).stream().findFirst().orElse(null));
		model.addAttribute("times", new Times(reader.zone()));
		return "festival/next";
	}

	@GetMapping("/new")
	String begin(@AuthenticationPrincipal SignedIn host, Model model) {
		LocalDateTime inAWeek = LocalDateTime.ofInstant(this.clock.instant(), host.zone())
			.plusWeeks(1)
			.truncatedTo(ChronoUnit.DAYS)
			.withHour(14);
		model.addAttribute("form", FestivalForm.blank(inAWeek, host));
		return choices(NEW, model);
	}

	@PostMapping
	ModelAndView plan(@Valid @ModelAttribute("form") FestivalForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		check(form, result);
		if (result.hasErrors()) {
			return InvalidForm.again(choices(NEW, model), form, model);
		}
		return new ModelAndView("redirect:/festivals/" + this.editor.plan(form.plan(), by) + "/order");
	}

	@GetMapping("/{festival}")
	String show(@PathVariable long festival, @AuthenticationPrincipal SignedIn reader, Model model) {
		return this.page.fill(new FestivalId(festival), reader, model);
	}

	@GetMapping("/{festival}/edit")
	String edit(@PathVariable long festival, @AuthenticationPrincipal SignedIn reader, Model model) {
		fillForEditing(festival, reader, model);
		model.addAttribute("form", FestivalForm.of(this.festivals.find(new FestivalId(festival))));
		return choices(EDIT, model);
	}

	@PutMapping("/{festival}")
	ModelAndView change(@PathVariable long festival, @Valid @ModelAttribute("form") FestivalForm form,
			BindingResult result, @AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		fillForEditing(festival, by, model);
		check(form, result);
		if (result.hasErrors()) {
			return InvalidForm.again(choices(EDIT, model), form, model);
		}
		try {
			this.editor.change(new FestivalId(festival), form.plan(), form.revision(), by);
		}
		catch (FestivalChangedException ex) {
			model.addAttribute("meanwhile", ex.now());
			return new ModelAndView(choices(EDIT, model), model.asMap(), HttpStatus.CONFLICT).addObject("form",
					form.over(ex.revision()));
		}
		redirect.addFlashAttribute("flashDone", "The festival is saved.");
		return new ModelAndView("redirect:/festivals/" + festival);
	}

	/**
	 * Calls it off. It stays, with the reason.
	 */
	@PostMapping("/{festival}/cancellation")
	ModelAndView cancel(@PathVariable long festival, @RequestParam(defaultValue = "") String reason,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		fillForEditing(festival, by, model);
		String sentence = OneLine.of(reason);
		if (sentence.isEmpty() || sentence.length() > LONGEST_REASON) {
			model.addAttribute("form", FestivalForm.of(this.festivals.find(new FestivalId(festival))));
			model.addAttribute("reason", reason);
			model.addAttribute("reasonError", sentence.isEmpty() ? "Say why in a sentence: people have planned for it."
					: "At most 300 characters.");
			return new ModelAndView(choices(EDIT, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.editor.cancel(new FestivalId(festival), sentence, by);
		redirect.addFlashAttribute("flashDone", "The festival is cancelled.");
		return new ModelAndView("redirect:/festivals/" + festival);
	}

	private void fillForEditing(long festival, SignedIn reader, Model model) {
		Shown.fillForEditing(model, this.festivals.read(new FestivalId(festival), reader), reader);
	}

	private String choices(String view, Model model) {
		Collection<PersonId> host = (model.getAttribute("plan") instanceof Plan plan) ? List.of(plan.host())
				: List.of();
		model.addAttribute("people", this.people.offered(host));
		model.addAttribute("zones", new TreeSet<>(ZoneId.getAvailableZoneIds()));
		return view;
	}

	private void check(FestivalForm form, BindingResult result) {
		if (!InvalidForm.isReadable(result)) {
			return;
		}
		if (!form.callLinkIsSafe()) {
			result.rejectValue("callLink", "unsafe", "An address that begins with https://.");
		}
		if (form.host() != null && this.people.findById(form.host()).isEmpty()) {
			result.rejectValue("host", "unknown", "Nobody here is called so. Choose somebody from the list.");
		}
	}

}
