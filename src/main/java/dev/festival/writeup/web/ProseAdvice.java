package dev.festival.writeup.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import dev.festival.markdown.MarkdownRenderer;

/**
 * Gives pages the one renderer of texts.
 */
@ControllerAdvice
class ProseAdvice {

	private final MarkdownRenderer renderer;

	ProseAdvice(MarkdownRenderer renderer) {
		this.renderer = renderer;
	}

	@ModelAttribute("prose")
	MarkdownRenderer prose() {
		return this.renderer;
	}

}
