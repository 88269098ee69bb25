package dev.festival.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.festival.deck.Deck;
import dev.festival.picture.PictureFile;
import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;
import dev.festival.deck.Theme;
import dev.festival.deck.web.ShownSlide;

/**
 * The slides of a presentation, for the room and for the one who presents.
 */
@Component
public class Showing {

	private static final Pattern STORY = Pattern.compile("^/write-ups/\\d+");

	private final Rooms rooms;

	private final PictureSource pictures;

	Showing(Rooms rooms, PictureSource pictures) {
		this.rooms = rooms;
		this.pictures = pictures;
	}

	/**
	 * All of them, for the one who presents; none when the presentation is over.
	 */
	public List<ShownSlide> all(Room room) {
		return slides(room, UnaryOperator.identity());
	}

	private List<ShownSlide> slides(Room room, UnaryOperator<String> images) {
		return this.rooms.deck(room).map((deck) -> ShownSlide.of(deck, images)).orElse(List.of());
	}

	/**
	 * Those that were shown so far: the room isn't told the joke before the presenter
	 * tells it.
	 */
	public List<ShownSlide> soFar(Room room) {
		return inRoom(room).limit(room.scene().reached()).toList();
	}

	/**
	 * One that was shown, or is the next, so that a page has it when its turn comes.
	 */
	public Optional<ShownSlide> one(Room room, int number) {
		return inRoom(room).limit(room.scene().reached() + 1L).filter((slide) -> slide.number() == number).findFirst();
	}

	/**
	 * A picture on one of those.
	 */
	public Optional<PictureFile> picture(Room room, UUID image) {
		return inRoom(room).limit(room.scene().reached() + 1L)
			.map(ShownSlide::slide)
			.filter(Slide.Pictures.class::isInstance)
			.flatMap((slide) -> ((Slide.Pictures) slide).pictures().stream())
			.map(Slide.Picture::address)
			.filter((address) -> address.endsWith("/images/" + image))
			.findFirst()
			.flatMap(this.pictures::picture);
	}

	// The room has no account, and gets pictures where it gets slides.
	private Stream<ShownSlide> inRoom(Room room) {
		return slides(room, (address) -> STORY.matcher(address).replaceFirst("/live/" + room.code())).stream();
	}

	/**
	 * How they look.
	 */
	public String theme(Room room) {
		return this.rooms.deck(room).map(Deck::theme).orElse(Theme.PAPER).slug();
	}

}
