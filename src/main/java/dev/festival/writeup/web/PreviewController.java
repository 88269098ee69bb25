package dev.festival.writeup.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.markdown.Markdown;

/**
 * Shows what a text will look like.
 */
@Controller
class PreviewController {

	@PostMapping("/previews")
	String preview(@RequestParam(defaultValue = "") String text, Model model) {
		model.addAttribute("text", Markdown.of(text));
		return "writeup/preview";
	}

}
