package dev.festival.writeup.web;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import dev.festival.refusal.Refusal;
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

	private static final Pattern IMAGE = Pattern
		.compile("/write-ups/(\\d{1,18})/images/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})");

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
		return this.printing.of(model, id, story.writeUp().moments(), (address) -> image(address, reader), request,
				response);
	}

	private byte @Nullable [] image(String address, SignedIn reader) {
		Matcher image = IMAGE.matcher(address);
		if (!image.matches()) {
			return null;
		}
		try {
			WriteUpId id = new WriteUpId(Long.parseLong(image.group(1)));
			return this.images.content(id, UUID.fromString(image.group(2)), reader).bytes();
		}
		catch (Refusal ex) {
			return null;
		}
	}

}
