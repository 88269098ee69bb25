package dev.festival.festival.web;

import org.springframework.ui.Model;

import dev.festival.account.SignedIn;
import dev.festival.festival.Agenda;
import dev.festival.writeup.web.Times;

/**
 * What every page about one festival shows.
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

}
