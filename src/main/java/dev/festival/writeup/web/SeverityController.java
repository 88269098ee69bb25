package dev.festival.writeup.web;

import java.util.Arrays;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.writeup.NoSuchSeverityException;
import dev.festival.writeup.Severity;
import dev.festival.writeup.SeverityChangedException;
import dev.festival.writeup.SeverityEditor;
import dev.festival.writeup.SeverityLabelTakenException;
import dev.festival.writeup.SeverityWording;

/**
 * Lets administrators say what severities are called here.
 */
@Controller
@RequestMapping("/severities")
class SeverityController {

	private static final String PAGE = "severity/severity";

	private final SeverityEditor severities;

	SeverityController(SeverityEditor severities) {
		this.severities = severities;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("severities", this.severities.all().all());
		return "severity/severities";
	}

	@GetMapping("/{slug}")
	String edit(@PathVariable String slug, Model model) {
		model.addAttribute("form", SeverityForm.of(fill(slug, model)));
		return PAGE;
	}

	@PutMapping("/{slug}")
	ModelAndView change(@PathVariable String slug, @Valid @ModelAttribute("form") SeverityForm form,
			BindingResult result, Model model, RedirectAttributes redirect) {
		SeverityWording before = fill(slug, model);
		if (result.hasErrors()) {
			return InvalidForm.again(PAGE, form, model);
		}
		try {
			SeverityWording wanted = form.of(before.rank());
			this.severities.change(wanted);
			redirect.addFlashAttribute("flashDone", wanted.called() + " is saved, and called so everywhere.");
			return new ModelAndView("redirect:/severities");
		}
		catch (SeverityLabelTakenException ex) {
			result.rejectValue("label", "taken", String.valueOf(ex.getMessage()));
			return InvalidForm.again(PAGE, form, model);
		}
		catch (SeverityChangedException ex) {
			model.addAttribute("meanwhile", ex.now());
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT).addObject("form", form.over(ex.now()));
		}
	}

	private SeverityWording fill(String slug, Model model) {
		SeverityWording severity = Arrays.stream(Severity.values())
			.filter((rank) -> rank.slug().equals(slug))
			.findFirst()
			.map((rank) -> this.severities.all().of(rank))
			.orElseThrow(NoSuchSeverityException::new);
		model.addAttribute("severity", severity);
		return severity;
	}

}
