package dev.festival.deck.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.account.SignedIn;
import dev.festival.deck.Deck;
import dev.festival.deck.pptx.PptxWriter;
import dev.festival.writeup.NamesAsRoles;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * A write-up as slides: shown in the browser, with notes for the speaker, or as a file.
 */
@Controller
class DeckController {

	/** What {@code names} has to say for names to be turned into roles. */
	private static final String ROLES = "roles";

	private static final MediaType PPTX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

	private final StoryReader stories;

	private final NamesAsRoles roles;

	private final PptxWriter writer;

	private final Clock clock;

	DeckController(StoryReader stories, NamesAsRoles roles, PptxWriter writer, Clock clock) {
		this.stories = stories;
		this.roles = roles;
		this.writer = writer;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/deck")
	String show(@PathVariable long number, @RequestParam(defaultValue = "") String names,
			@AuthenticationPrincipal SignedIn reader, Model model) {
		fill(number, names.equals(ROLES), reader, model);
		return "deck/deck";
	}

	@GetMapping("/write-ups/{number}/deck/notes")
	String notes(@PathVariable long number, @RequestParam(defaultValue = "") String names,
			@AuthenticationPrincipal SignedIn reader, Model model) {
		fill(number, names.equals(ROLES), reader, model);
		return "deck/notes";
	}

	@GetMapping("/write-ups/{number}/deck.pptx")
	ResponseEntity<byte[]> pptx(@PathVariable long number, @RequestParam(defaultValue = "") String names,
			@AuthenticationPrincipal SignedIn reader) {
		return file(deck(number, names.equals(ROLES), reader), this.writer);
	}

	static ResponseEntity<byte[]> file(Deck deck, PptxWriter writer) {
		ContentDisposition attachment = ContentDisposition.attachment().filename(deck.fileName() + ".pptx").build();
		return ResponseEntity.ok()
			.contentType(PPTX)
			.header("Content-Disposition", attachment.toString())
			.body(writer.write(deck));
	}

	private void fill(long number, boolean withRoles, SignedIn reader, Model model) {
		fill(deck(number, withRoles, reader), number, DeckAddresses.of(number, withRoles), model);
	}

	static void fill(Deck deck, long number, DeckAddresses addresses, Model model) {
		model.addAttribute("deck", deck);
		model.addAttribute("number", number);
		model.addAttribute("addresses", addresses);
		model.addAttribute("slides", ShownSlide.of(deck));
	}

	private Deck deck(long number, boolean withRoles, SignedIn reader) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), reader.zone());
		Story story = this.stories.read(new WriteUpId(number), reader);
		return Deck.of(withRoles ? this.roles.told(story) : story, today);
	}

}
