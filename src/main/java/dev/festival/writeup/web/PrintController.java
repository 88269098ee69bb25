package dev.festival.writeup.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Images;
import dev.festival.writeup.NamesAsRoles;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * Hands a write-up out as PDF.
 */
@Controller
class PrintController {

	private final StoryReader stories;

	private final NamesAsRoles roles;

	private final Images images;

	private final Printing printing;

	private final Clock clock;

	PrintController(StoryReader stories, NamesAsRoles roles, Images images, Printing printing, Clock clock) {
		this.stories = stories;
		this.roles = roles;
		this.images = images;
		this.printing = printing;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}.pdf")
	ResponseEntity<byte[]> print(@PathVariable long number, @RequestParam(defaultValue = "") String names,
			@AuthenticationPrincipal SignedIn reader, Model model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		WriteUpId id = new WriteUpId(number);
		Story story = this.stories.read(id, reader);
		if (names.equals("roles")) {
			StoryPage.fillWithRoles(model, this.roles.told(story), reader.zone(), this.clock.instant());
		}
		else {
			StoryPage.fill(model, story, reader, this.clock.instant());
		}
		return this.printing.of(model, id, story.writeUp().moments(), (address) -> image(address, id), request,
				response);
	}

	/**
	 * The images of the story that the reader may read, and of no other.
	 */
	private byte @Nullable [] image(String address, WriteUpId id) {
		return address.startsWith("/write-ups/" + id.number() + "/")
				? this.images.at(address).map(Images.Content::bytes).orElse(null) : null;
	}

}
