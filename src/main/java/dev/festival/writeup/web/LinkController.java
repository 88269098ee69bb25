package dev.festival.writeup.web;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.BaseAddress;
import dev.festival.account.SignedIn;
import dev.festival.writeup.SharedLink.Lasting;
import dev.festival.writeup.SharedLink.Shown;
import dev.festival.writeup.SharedLinks;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * Makes, lists and closes the links of a write-up.
 */
@Controller
@RequestMapping("/write-ups/{number}/links")
class LinkController {

	private final StoryReader stories;

	private final SharedLinks links;

	private final BaseAddress address;

	private final Clock clock;

	LinkController(StoryReader stories, SharedLinks links, BaseAddress address, Clock clock) {
		this.stories = stories;
		this.links = links;
		this.address = address;
		this.clock = clock;
	}

	@GetMapping
	String list(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("form", LinkForm.USUAL);
		fill(number, reader, model);
		return "writeup/links";
	}

	/**
	 * Answers by the page itself: a redirect would have to keep the token somewhere.
	 */
	@PostMapping
	ModelAndView make(@PathVariable long number, @Valid @ModelAttribute("form") LinkForm form, BindingResult result,
			@AuthenticationPrincipal SignedIn by, Model model) {
		if (result.hasErrors()) {
			fill(number, by, model);
			return InvalidForm.again("writeup/links", InvalidForm.isReadable(result) ? form : LinkForm.USUAL, model);
		}
		Shown shows = Objects.requireNonNull(form.shows());
		String token = this.links.make(new WriteUpId(number), shows, Objects.requireNonNull(form.lasts()), by);
		fill(number, by, model);
		model.addAttribute("made", address(token, shows));
		return new ModelAndView("writeup/links", model.asMap(), HttpStatus.CREATED);
	}

	@DeleteMapping("/{link}")
	String close(@PathVariable long number, @PathVariable UUID link, @AuthenticationPrincipal SignedIn by) {
		this.links.close(new WriteUpId(number), link, by);
		return "redirect:/write-ups/" + number + "/links";
	}

	private void fill(long number, SignedIn reader, Model model) {
		WriteUpId id = new WriteUpId(number);
		StoryPage.fillForEditing(model, this.stories.read(id, reader), reader, this.clock.instant());
		model.addAttribute("links", this.links.of(id));
		model.addAttribute("allShown", Shown.values());
		model.addAttribute("allLasting", Lasting.values());
	}

	private String address(String token, Shown shows) {
		return this.address.toPassOn("/shared/" + token + ((shows == Shown.SLIDES) ? "/deck" : ""));
	}

}
