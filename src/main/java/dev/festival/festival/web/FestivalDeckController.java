package dev.festival.festival.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import dev.festival.account.SignedIn;
import dev.festival.deck.Deck;
import dev.festival.deck.web.DeckAddresses;
import dev.festival.deck.web.DeckForms;
import dev.festival.deck.web.DeckWish;
import dev.festival.festival.Agenda;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Stage;

/**
 * Shows a festival as one deck, and hands it out in each of its forms.
 */
@Controller
@RequestMapping("/festivals/{festival}")
class FestivalDeckController {

	private final FestivalReader festivals;

	private final FestivalSlides slides;

	private final DeckForms forms;

	FestivalDeckController(FestivalReader festivals, FestivalSlides slides, DeckForms forms) {
		this.festivals = festivals;
		this.slides = slides;
		this.forms = forms;
	}

	@GetMapping("/deck")
	String show(@PathVariable long festival, DeckWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
		Agenda agenda = read(festival, reader);
		return this.forms.page(deck(agenda, wish, reader), addresses(agenda, wish, reader), model);
	}

	@GetMapping("/deck/notes")
	String notes(@PathVariable long festival, DeckWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
		Agenda agenda = read(festival, reader);
		return this.forms.notes(deck(agenda, wish, reader), addresses(agenda, wish, reader), model);
	}

	@GetMapping("/deck.pptx")
	ResponseEntity<byte[]> pptx(@PathVariable long festival, DeckWish wish, @AuthenticationPrincipal SignedIn reader) {
		return this.forms.pptx(deck(read(festival, reader), wish, reader), wish);
	}

	@GetMapping("/deck.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable long festival, DeckWish wish, @AuthenticationPrincipal SignedIn reader) {
		return this.forms.pdf(deck(read(festival, reader), wish, reader));
	}

	@GetMapping("/deck.html")
	ResponseEntity<byte[]> html(@PathVariable long festival, DeckWish wish, @AuthenticationPrincipal SignedIn reader) {
		return this.forms.html(deck(read(festival, reader), wish, reader), wish.withNotes());
	}

	@GetMapping("/deck.md")
	ResponseEntity<byte[]> markdown(@PathVariable long festival, DeckWish wish,
			@AuthenticationPrincipal SignedIn reader) {
		return this.forms.markdown(deck(read(festival, reader), wish, reader), wish.withNotes());
	}

	private Deck deck(Agenda agenda, DeckWish wish, SignedIn reader) {
		return this.slides.of(agenda, wish.wantedLength(), reader);
	}

	private Agenda read(long festival, SignedIn reader) {
		return this.festivals.read(new FestivalId(festival), reader);
	}

	private static DeckAddresses addresses(Agenda agenda, DeckWish wish, SignedIn reader) {
		boolean room = agenda.festival().editableBy(reader) && agenda.festival().stage() != Stage.CANCELLED;
		return DeckAddresses.ofFestival("/festivals/" + agenda.id(), wish, room);
	}

}
