package dev.festival.deck.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import dev.festival.account.SignedIn;
import dev.festival.deck.Deck;
import dev.festival.deck.StoryDecks;
import dev.festival.writeup.NamesAsRoles;
import dev.festival.writeup.Retold;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;

/**
 * A write-up as slides: shown in the browser, with notes for the speaker, or as a file.
 */
@Controller
@RequestMapping("/write-ups/{number}")
class DeckController {

	private final StoryReader stories;

	private final NamesAsRoles roles;

	private final StoryDecks decks;

	private final DeckForms forms;

	DeckController(StoryReader stories, NamesAsRoles roles, StoryDecks decks, DeckForms forms) {
		this.stories = stories;
		this.roles = roles;
		this.decks = decks;
		this.forms = forms;
	}

	@GetMapping("/deck")
	String show(@PathVariable long number, DeckWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
		Made made = make(number, wish, reader);
		return this.forms.page(made.deck(), made.addresses(), model);
	}

	@GetMapping("/deck/notes")
	String notes(@PathVariable long number, DeckWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
		Made made = make(number, wish, reader);
		return this.forms.notes(made.deck(), made.addresses(), model);
	}

	@GetMapping("/deck.pptx")
	ResponseEntity<byte[]> pptx(@PathVariable long number, DeckWish wish, @AuthenticationPrincipal SignedIn reader) {
		return this.forms.pptx(make(number, wish, reader).deck(), wish);
	}

	@GetMapping("/deck.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable long number, DeckWish wish, @AuthenticationPrincipal SignedIn reader) {
		return this.forms.pdf(make(number, wish, reader).deck());
	}

	@GetMapping("/deck.html")
	ResponseEntity<byte[]> html(@PathVariable long number, DeckWish wish, @AuthenticationPrincipal SignedIn reader) {
		return this.forms.html(make(number, wish, reader).deck(), wish.withNotes());
	}

	@GetMapping("/deck.md")
	ResponseEntity<byte[]> markdown(@PathVariable long number, DeckWish wish,
			@AuthenticationPrincipal SignedIn reader) {
		return this.forms.markdown(make(number, wish, reader).deck(), wish.withNotes());
	}

	private Made make(long number, DeckWish wish, SignedIn reader) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		Retold told = wish.roles() ? this.roles.retold(story) : Retold.asWritten(story);
		StoryDecks.Told deck = this.decks.tell(told, wish.wantedLength(), reader.zone());
		WriteUp writeUp = story.writeUp();
		return new Made(wish.roles() ? deck.deck().withoutEvidence() : deck.deck(),
				DeckAddresses.of(number, wish, deck.length(), writeUp.editableBy(reader.personId(), reader.role())));
	}

	private record Made(Deck deck, DeckAddresses addresses) {
	}

}
