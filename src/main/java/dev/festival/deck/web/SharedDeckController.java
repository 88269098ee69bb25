package dev.festival.deck.web;

import java.time.Duration;
import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import dev.festival.deck.Deck;
import dev.festival.picture.PictureFile;
import dev.festival.deck.PictureSource;
import dev.festival.deck.StoryDecks;
import dev.festival.writeup.SharedLink.Shown;
import dev.festival.writeup.SharedStories;
import dev.festival.writeup.WriteUp;

/**
 * The slides of a write-up for whoever has a link, in the browser or as a file. Notes are
 * not for them.
 */
@Controller
@RequestMapping("/shared/{token}")
class SharedDeckController {

	private static final CacheControl FOR_A_WHILE = CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

	private final SharedStories stories;

	private final StoryDecks decks;

	private final DeckForms forms;

	private final PictureSource pictures;

	SharedDeckController(SharedStories stories, StoryDecks decks, DeckForms forms, PictureSource pictures) {
		this.stories = stories;
		this.decks = decks;
		this.forms = forms;
		this.pictures = pictures;
	}

	@GetMapping("/deck")
	String show(@PathVariable String token, Model model) {
		SharedStories.Opened opened = this.stories.open(token, Shown.SLIDES);
		long number = opened.story().writeUp().id().number();
		return this.forms.page(deck(opened), DeckAddresses.shared(token, number, opened.shows() == Shown.WRITE_UP),
				model);
	}

	@GetMapping("/deck.pptx")
	ResponseEntity<byte[]> pptx(@PathVariable String token) {
		return this.forms.pptx(deck(this.stories.open(token, Shown.SLIDES)));
	}

	@GetMapping("/deck.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String token) {
		return this.forms.pdf(deck(this.stories.open(token, Shown.SLIDES)));
	}

	@GetMapping("/deck.html")
	ResponseEntity<byte[]> html(@PathVariable String token) {
		return this.forms.html(deck(this.stories.open(token, Shown.SLIDES)), false);
	}

	@GetMapping("/deck.md")
	ResponseEntity<byte[]> markdown(@PathVariable String token) {
		return this.forms.markdown(deck(this.stories.open(token, Shown.SLIDES)), false);
	}

	/**
	 * An image that stands on one of the slides.
	 */
	@GetMapping("/deck/images/{image}")
	ResponseEntity<byte[]> image(@PathVariable String token, @PathVariable UUID image) {
		Deck deck = deck(this.stories.look(token, Shown.SLIDES));
		PictureFile file = deck.pictures()
			.filter((picture) -> picture.address().endsWith("/images/" + image))
			.findFirst()
			.flatMap((picture) -> this.pictures.picture(picture.address()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.cacheControl(FOR_A_WHILE)
			.contentType(MediaType.parseMediaType(file.type()))
			.body(file.bytes());
	}

	private Deck deck(SharedStories.Opened opened) {
		WriteUp writeUp = opened.story().writeUp();
		return this.decks.tell(opened.retold(), null, writeUp.facts().zone()).deck().withoutNotes();
	}

}
