package dev.festival.live;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.festival.deck.Deck;
import dev.festival.deck.Theme;
import dev.festival.deck.web.ShownSlide;

/**
 * The slides of a presentation, for the room and for the one who presents.
 */
@Component
public class Showing {

	private final Rooms rooms;

	Showing(Rooms rooms) {
		this.rooms = rooms;
	}

	/**
	 * All of them; none when the presentation is over.
	 */
	public List<ShownSlide> all(Room room) {
		return this.rooms.deck(room).map(ShownSlide::of).orElse(List.of());
	}

	/**
	 * Those that were shown so far: the room isn't told the joke before the presenter
	 * tells it.
	 */
	public List<ShownSlide> soFar(Room room) {
		return all(room).stream().limit(room.scene().reached()).toList();
	}

	/**
	 * One that was shown, or is the next, so that a page has it when its turn comes.
	 */
	public Optional<ShownSlide> one(Room room, int number) {
		return all(room).stream()
			.limit(room.scene().reached() + 1L)
			.filter((slide) -> slide.number() == number)
			.findFirst();
	}

	/**
	 * How they look.
	 */
	public String theme(Room room) {
		return this.rooms.deck(room).map(Deck::theme).orElse(Theme.PAPER).slug();
	}

}
