package dev.festival.deck.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.SignedIn;
import dev.festival.deck.ArrangementEditor;
import dev.festival.deck.Length;
import dev.festival.deck.Theme;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;

/**
 * Lets the people of a write-up arrange its slides.
 */
@Controller
@RequestMapping("/write-ups/{number}/deck")
class ArrangementController {

	private final ArrangementEditor editor;

	ArrangementController(ArrangementEditor editor) {
		this.editor = editor;
	}

	@GetMapping("/arrangement")
	String show(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		ArrangementEditor.Arranged arranged = this.editor.read(new WriteUpId(number), reader);
		WriteUp writeUp = arranged.story().writeUp();
		model.addAttribute("writeUp", writeUp);
		model.addAttribute("arrangement", arranged.arrangement());
		model.addAttribute("rows", ArrangedRow.of(arranged, writeUp.id() + " " + writeUp.facts().title()));
		model.addAttribute("lengths", Length.values());
		model.addAttribute("themes", Theme.values());
		return "deck/arrangement";
	}

	@PutMapping("/arrangement")
	String choose(@PathVariable long number, @RequestParam(defaultValue = "") String theme,
			@RequestParam(defaultValue = "") String length, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes redirect) {
		this.editor.choose(new WriteUpId(number), Theme.named(theme).orElse(Theme.PAPER),
				Length.named(length).orElse(Length.STANDARD), by);
		redirect.addFlashAttribute("flashDone", "That is how the slides look from now on.");
		return redirect(number);
	}

	/**
	 * Puts a slide above another one, or last.
	 */
	@PostMapping("/arrangement/order")
	String move(@PathVariable long number, @RequestParam(defaultValue = "") String key,
			@RequestParam(defaultValue = "") String before, @AuthenticationPrincipal SignedIn by) {
		this.editor.move(new WriteUpId(number), key, before.isEmpty() ? null : before, by);
		return at(number, key);
	}

	@PostMapping("/slides/{key}/hiding")
	String hide(@PathVariable long number, @PathVariable String key, @AuthenticationPrincipal SignedIn by) {
		this.editor.hide(new WriteUpId(number), key, true, by);
		return at(number, key);
	}

	@DeleteMapping("/slides/{key}/hiding")
	String showAgain(@PathVariable long number, @PathVariable String key, @AuthenticationPrincipal SignedIn by) {
		this.editor.hide(new WriteUpId(number), key, false, by);
		return at(number, key);
	}

	/**
	 * Says that title and notes hold, although the write-up has changed.
	 */
	@PostMapping("/slides/{key}/confirmation")
	String confirm(@PathVariable long number, @PathVariable String key, @AuthenticationPrincipal SignedIn by) {
		this.editor.confirm(new WriteUpId(number), key, by);
		return at(number, key);
	}

	/**
	 * Takes out a slide of one's own, or what was written for another.
	 */
	@DeleteMapping("/slides/{key}")
	String takeBack(@PathVariable long number, @PathVariable String key, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes redirect) {
		boolean own = this.editor.read(new WriteUpId(number), by).slide(key).arranged().own();
		this.editor.takeBack(new WriteUpId(number), key, by);
		redirect.addFlashAttribute("flashDone",
				own ? "The slide is gone." : "It has its generated title and notes again.");
		return redirect(number);
	}

	private static String redirect(long number) {
		return "redirect:/write-ups/" + number + "/deck/arrangement";
	}

	// The key is known by now, so that nothing but a place on the page is told by it.
	private static String at(long number, String key) {
		return redirect(number) + "#arranged-" + key;
	}

}
