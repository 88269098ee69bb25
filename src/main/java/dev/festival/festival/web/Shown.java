package dev.festival.festival.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.SignedIn;
import dev.festival.festival.Agenda;
import dev.festival.writeup.web.Times;

/**
 * What every page about one festival shows, and how a form is shown again.
 */
final class Shown {

	private Shown() {
	}

	static void fill(Model model, Agenda agenda, SignedIn reader) {
		model.addAttribute("agenda", agenda);
		model.addAttribute("festival", agenda.festival());
		model.addAttribute("plan", agenda.plan());
		model.addAttribute("base", "/festivals/" + agenda.id());
		model.addAttribute("times", new Times(agenda.plan().zone()));
		model.addAttribute("readerTimes", new Times(reader.zone()));
		model.addAttribute("editable", agenda.festival().editableBy(reader));
	}

	/**
	 * The same for the pages that change it.
	 * @throws dev.festival.refusal.Refusal when the reader may not
	 */
	static void fillForEditing(Model model, Agenda agenda, SignedIn reader) {
		agenda.festival().refuseOthers(reader);
		fill(model, agenda, reader);
	}

	/**
	 * Shows a form again with everything that was typed, by the status that says so.
	 */
	static ModelAndView again(String view, Object form, Model model) {
		// Where a field could not even be read, the binder leaves the form out.
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("form", form);
	}

	/**
	 * Whether every field could be read, so that there is a form to say more about.
	 */
	static boolean isReadable(BindingResult result) {
		return result.getTarget() != null;
	}

}
