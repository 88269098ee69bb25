package dev.festival.writeup.web;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import dev.festival.markdown.MarkdownRenderer;
import dev.festival.markdown.OutsideProse;
import dev.festival.writeup.Images;
import dev.festival.writeup.LinkClosedException;
import dev.festival.writeup.SharedLink.Shown;
import dev.festival.writeup.SharedStories;
import dev.festival.writeup.WriteUp;

/**
 * A write-up for whoever has a link to it, and its images.
 */
@Controller
@RequestMapping("/shared/{token}")
class SharedController {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

	private final SharedStories stories;

	private final MarkdownRenderer renderer;

	private final Clock clock;

	SharedController(SharedStories stories, MarkdownRenderer renderer, Clock clock) {
		this.stories = stories;
		this.renderer = renderer;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String token, Model model) {
		SharedStories.Opened opened = this.stories.open(token, Shown.WRITE_UP);
		WriteUp writeUp = opened.story().writeUp();
		StoryPage.fillWithRoles(model, opened.story(), writeUp.facts().zone(), this.clock.instant());
		model.addAttribute("prose", new OutsideProse(this.renderer, "/write-ups/" + writeUp.id().number() + "/images/",
				"/shared/" + token + "/images/"));
		model.addAttribute("slides", "/shared/" + token + "/deck");
		model.addAttribute("document", "/shared/" + token + "/write-up.pdf");
		return "writeup/shared";
	}

	@GetMapping("/images/{image}")
	ResponseEntity<byte[]> image(@PathVariable String token, @PathVariable String image) {
		if (!ID.matcher(image).matches()) {
			throw new LinkClosedException();
		}
		Images.Content content = this.stories.image(token, UUID.fromString(image));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(content.type()))
			// Even opened by itself, an image can't do anything but be seen.
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("Content-Disposition", "inline")
			.body(content.bytes());
	}

}
