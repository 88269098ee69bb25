package dev.festival.live.web;

import java.time.Duration;
import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.festival.picture.PictureFile;
import dev.festival.live.Doorkeeper;
import dev.festival.live.Guest;
import dev.festival.live.Showing;

/**
 * Shows the room the pictures of slides that were shown.
 */
@Controller
class PictureController {

	private static final CacheControl FOR_THE_TALK = CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

	private final Doorkeeper doorkeeper;

	private final Showing showing;

	PictureController(Doorkeeper doorkeeper, Showing showing) {
		this.doorkeeper = doorkeeper;
		this.showing = showing;
	}

	@GetMapping("/live/{code}/images/{image}")
	ResponseEntity<byte[]> picture(@PathVariable String code, @PathVariable UUID image, Guest guest) {
		PictureFile picture = this.showing.picture(this.doorkeeper.enter(code, guest), image)
			.orElseThrow(NotShownException::new);
		return ResponseEntity.ok()
			.cacheControl(FOR_THE_TALK)
			.contentType(MediaType.parseMediaType(picture.type()))
			.body(picture.bytes());
	}

}
