package dev.festival.team.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.SignedIn;
import dev.festival.markdown.OneLine;
import dev.festival.team.NoSuchServiceException;
import dev.festival.team.Service;
import dev.festival.team.ServiceChangedException;
import dev.festival.team.ServiceEditor;
import dev.festival.team.ServiceNameTakenException;
import dev.festival.team.Services;
import dev.festival.team.Teams;

/**
 * Lets administrators, and those who lead a team, keep the catalogue of services.
 */
@Controller
@RequestMapping("/services")
class ServiceController {

	private static final String NEW = "service/new";

	private static final String EDIT = "service/edit";

	private final Services services;

	private final ServiceEditor editor;

	private final Teams teams;

	ServiceController(Services services, ServiceEditor editor, Teams teams) {
		this.services = services;
		this.editor = editor;
		this.teams = teams;
	}

	@GetMapping("/new")
	String begin(@RequestParam(required = false) @Nullable String name, Model model) {
		model.addAttribute("form", ServiceForm.called(name));
		return fill(NEW, model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") ServiceForm form, BindingResult result, Model model) {
		refuseOtherLinks(form, result);
		if (!result.hasErrors()) {
			try {
				return new ModelAndView("redirect:/services/" + this.editor.add(form.description()).id());
			}
			catch (ServiceNameTakenException ex) {
				result.rejectValue("name", "taken", String.valueOf(ex.getMessage()));
			}
		}
		return again(fill(NEW, model), form, model);
	}

	/**
	 * Lets a name stand for a service.
	 */
	@PostMapping("/names")
	String merge(@RequestParam String name, @RequestParam UUID service, RedirectAttributes redirect) {
		String called = OneLine.of(name);
		try {
			if (!called.isEmpty() && called.length() <= ServiceForm.LONGEST_NAME) {
				Service into = this.editor.merge(called, service);
				redirect.addFlashAttribute("flashDone",
						"“" + called + "” is “" + into.name() + "” from now on, in all stories too.");
			}
		}
		catch (ServiceNameTakenException ex) {
			redirect.addFlashAttribute("flashError", String.valueOf(ex.getMessage()));
		}
		return "redirect:/services/" + service;
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, Model model) {
		Service service = found(id);
		this.editor.refuseOthers(service, reader);
		model.addAttribute("form", ServiceForm.of(service));
		model.addAttribute("service", service);
		return fill(EDIT, model);
	}

	@PutMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") ServiceForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) {
		Service service = found(id);
		this.editor.refuseOthers(service, by);
		model.addAttribute("service", service);
		refuseOtherLinks(form, result);
		if (!result.hasErrors()) {
			try {
				this.editor.change(id, form.description(), form.revision(), by);
				redirect.addFlashAttribute("flashDone", form.name() + " is saved.");
				return new ModelAndView("redirect:/services/" + id);
			}
			catch (ServiceNameTakenException ex) {
				result.rejectValue("name", "taken", String.valueOf(ex.getMessage()));
			}
			catch (ServiceChangedException ex) {
				model.addAttribute("meanwhile", ex.now());
				return new ModelAndView(fill(EDIT, model), model.asMap(), HttpStatus.CONFLICT).addObject("form",
						form.over(ex.revision()));
			}
		}
		return again(fill(EDIT, model), form, model);
	}

	@PostMapping("/{id}/retirement")
	String retire(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, RedirectAttributes redirect) {
		this.editor.retire(id, true, by);
		redirect.addFlashAttribute("flashDone", "It is not offered any more. Stories that name it keep it.");
		return "redirect:/services/" + id;
	}

	@DeleteMapping("/{id}/retirement")
	String offerAgain(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, RedirectAttributes redirect) {
		this.editor.retire(id, false, by);
		redirect.addFlashAttribute("flashDone", "It is offered again.");
		return "redirect:/services/" + id;
	}

	private Service found(UUID id) {
		return this.services.findById(id).orElseThrow(NoSuchServiceException::new);
	}

	private String fill(String view, Model model) {
		model.addAttribute("teams", this.teams.all());
		model.addAttribute("services", this.services.offered());
		return view;
	}

	private static void refuseOtherLinks(ServiceForm form, BindingResult result) {
		if (result.getTarget() != null && !form.linkIsSafe()) {
			result.rejectValue("link", "unsafe", "An address that begins with https:// or http://.");
		}
	}

	private static ModelAndView again(String view, ServiceForm form, Model model) {
		// Where a field could not even be read, the binder leaves the form out.
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("form", form);
	}

}
