package dev.festival.writeup.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import dev.festival.account.SignedIn;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.Image;
import dev.festival.writeup.Images;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * Takes the images of a write-up in and shows them.
 */
@Controller
class ImageController {

	private final Images images;

	private final StoryReader stories;

	private final Clock clock;

	ImageController(Images images, StoryReader stories, Clock clock) {
		this.images = images;
		this.stories = stories;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/images")
	String images(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		WriteUpId id = new WriteUpId(number);
		StoryPage.fillForEditing(model, this.stories.read(id, reader), reader, this.clock.instant());
		model.addAttribute("images", this.images.of(id));
		return "writeup/images";
	}

	@PostMapping("/write-ups/{number}/images")
	Object keep(@PathVariable long number, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "") String alternative,
			@RequestHeader(name = "Festival-Autosave", required = false) @Nullable String auto,
			@AuthenticationPrincipal SignedIn by) throws IOException {
		byte[] bytes = (file != null) ? file.getBytes() : new byte[0];
		Image image = this.images.keep(new WriteUpId(number), bytes, OneLine.cut(OneLine.of(alternative), 300), by);
		if (auto != null) {
			return ResponseEntity.status(HttpStatus.CREATED)
				.body(Map.of("address", image.address(), "markdown", image.markdown()));
		}
		return "redirect:/write-ups/" + number + "/images";
	}

	@GetMapping("/write-ups/{number}/images/{image}")
	ResponseEntity<byte[]> show(@PathVariable long number, @PathVariable UUID image,
			@AuthenticationPrincipal SignedIn reader) {
		Images.Content content = this.images.content(new WriteUpId(number), image, reader);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(content.type()))
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
			// Even opened by itself, an image can't do anything but be seen.
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("Content-Disposition", "inline")
			.body(content.bytes());
	}

}
