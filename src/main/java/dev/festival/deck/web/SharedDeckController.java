package dev.festival.deck.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import dev.festival.deck.Deck;
import dev.festival.deck.pptx.PptxWriter;
import dev.festival.writeup.SharedLink.Shown;
import dev.festival.writeup.SharedStories;
import dev.festival.writeup.Story;

/**
 * The slides of a write-up for whoever has a link, in the browser or as a file.
 */
@Controller
@RequestMapping("/shared/{token}")
class SharedDeckController {

	private final SharedStories stories;

	private final PptxWriter writer;

	private final Clock clock;

	SharedDeckController(SharedStories stories, PptxWriter writer, Clock clock) {
		this.stories = stories;
		this.writer = writer;
		this.clock = clock;
	}

	@GetMapping("/deck")
	String show(@PathVariable String token, Model model) {
		SharedStories.Opened opened = this.stories.open(token, Shown.SLIDES);
		DeckController.fill(deck(opened.story()), opened.story().writeUp().id().number(),
				DeckAddresses.shared(token, opened.shows() == Shown.WRITE_UP), model);
		return "deck/deck";
	}

	@GetMapping("/deck.pptx")
	ResponseEntity<byte[]> pptx(@PathVariable String token) {
		return DeckController.file(deck(this.stories.open(token, Shown.SLIDES).story()), this.writer);
	}

	private Deck deck(Story story) {
		return Deck.of(story, LocalDate.ofInstant(this.clock.instant(), story.writeUp().facts().zone()));
	}

}
