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

import dev.festival.account.SignedIn;
import dev.festival.deck.Deck;
import dev.festival.deck.pptx.PptxWriter;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * A write-up as slides: shown in the browser, with notes for the speaker, or as a file.
 */
@Controller
class DeckController {

	private static final MediaType PPTX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

	private final StoryReader stories;

	private final PptxWriter writer = new PptxWriter();

	private final Clock clock;

	DeckController(StoryReader stories, Clock clock) {
		this.stories = stories;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/deck")
	String show(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		fill(number, reader, model);
		return "deck/deck";
	}

	@GetMapping("/write-ups/{number}/deck/notes")
	String notes(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		fill(number, reader, model);
		return "deck/notes";
	}

	@GetMapping("/write-ups/{number}/deck.pptx")
	ResponseEntity<byte[]> pptx(@PathVariable long number, @AuthenticationPrincipal SignedIn reader) {
		Deck deck = deck(number, reader);
		ContentDisposition attachment = ContentDisposition.attachment().filename(deck.fileName() + ".pptx").build();
		return ResponseEntity.ok()
			.contentType(PPTX)
			.header("Content-Disposition", attachment.toString())
			.body(this.writer.write(deck));
	}

	private void fill(long number, SignedIn reader, Model model) {
		Deck deck = deck(number, reader);
		model.addAttribute("deck", deck);
		model.addAttribute("number", number);
		model.addAttribute("slides", ShownSlide.of(deck));
	}

	private Deck deck(long number, SignedIn reader) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), reader.zone());
		return Deck.of(this.stories.read(new WriteUpId(number), reader), today);
	}

}
