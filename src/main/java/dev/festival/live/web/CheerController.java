package dev.festival.live.web;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.live.Asking;
import dev.festival.live.Cheer;
import dev.festival.live.Doorkeeper;
import dev.festival.live.Guest;
import dev.festival.live.Room;

/**
 * Somebody in the room laughs.
 */
@Controller
class CheerController {

	private final Doorkeeper doorkeeper;

	private final Asking asking;

	CheerController(Doorkeeper doorkeeper, Asking asking) {
		this.doorkeeper = doorkeeper;
		this.asking = asking;
	}

	/**
	 * Without a script it leads back to the room, where laughing too fast goes unsaid.
	 */
	@PostMapping("/live/{code}/reactions")
	ResponseEntity<Void> cheer(@PathVariable String code, @RequestParam(defaultValue = "") String kind,
			@RequestHeader(defaultValue = "") String accept, Guest guest) {
		Room room = this.doorkeeper.enter(code, guest);
		boolean counts = Cheer.ofSlug(kind)
			.filter((cheer) -> this.doorkeeper.held(room, guest)
				.filter((pass) -> this.asking.cheer(room, cheer, pass))
				.isPresent())
			.isPresent();
		if (accept.contains("text/html")) {
			return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/live/" + room.code())).build();
		}
		return ResponseEntity.status(counts ? HttpStatus.NO_CONTENT : HttpStatus.TOO_MANY_REQUESTS).build();
	}

}
