package dev.festival.writeup.web;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.festival.markdown.MarkdownRenderer;
import dev.festival.markdown.OutsideProse;
import dev.festival.writeup.LinkClosedException;
import dev.festival.writeup.SharedLink.Shown;
import dev.festival.writeup.SharedStories;
import dev.festival.writeup.WriteUp;

/**
 * Hands a write-up out as PDF to whoever has a link to it.
 */
@Controller
class SharedPrintController {

	private final SharedStories stories;

	private final MarkdownRenderer renderer;

	private final Printing printing;

	private final Clock clock;

	SharedPrintController(SharedStories stories, MarkdownRenderer renderer, Printing printing, Clock clock) {
		this.stories = stories;
		this.renderer = renderer;
		this.printing = printing;
		this.clock = clock;
	}

	@GetMapping("/shared/{token}/write-up.pdf")
	ResponseEntity<byte[]> print(@PathVariable String token, Model model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		SharedStories.Opened opened = this.stories.open(token, Shown.WRITE_UP);
		WriteUp writeUp = opened.story().writeUp();
		String images = "/write-ups/" + writeUp.id().number() + "/images/";
		StoryPage.fillWithRoles(model, opened.story(), writeUp.facts().zone(), this.clock.instant());
		model.addAttribute("prose", new OutsideProse(this.renderer, images, images));
		return this.printing.of(model, writeUp.id(), writeUp.moments(), (address) -> image(address, images, token),
				request, response);
	}

	private byte @Nullable [] image(String address, String images, String token) {
		Matcher image = Pattern.compile(Pattern.quote(images) + "([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})")
			.matcher(address);
		if (!image.matches()) {
			return null;
		}
		try {
			return this.stories.image(token, UUID.fromString(image.group(1))).bytes();
		}
		catch (LinkClosedException ex) {
			return null;
		}
	}

}
