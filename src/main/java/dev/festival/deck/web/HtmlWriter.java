package dev.festival.deck.web;

import java.util.Base64;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import dev.festival.deck.Deck;
import dev.festival.deck.PictureSource;

/**
 * Writes a deck as one HTML file that opens from a disk and needs nothing else.
 */
@Component
class HtmlWriter {

	private static final String STYLES = "<style></style>";

	private static final String SCRIPTS = "<script></script>";

	private final ITemplateEngine templates;

	private final SelfContained parts = new SelfContained();

	private final PictureSource pictures;

	HtmlWriter(ITemplateEngine templates, PictureSource pictures) {
		this.templates = templates;
		this.pictures = pictures;
	}

	/**
	 * The file's text.
	 * @param notes whether what the presenter may say is in it
	 */
	String write(Deck deck, boolean notes) {
		String page = this.templates.process("deck/file", new Context(deck.language(), Map.of("deck", deck, "slides",
				ShownSlide.of(deck, this::inlined), "notes", notes, "policy", this.parts.policy())));
		// What people wrote can't contain tags: the template has escaped it.
		StringBuilder scripts = new StringBuilder();
		this.parts.scripts()
			.forEach((script) -> scripts.append("<script type=\"module\">").append(script).append("</script>"));
		return page.replace(STYLES, "<style>" + this.parts.styles(page) + "</style>").replace(SCRIPTS, scripts);
	}

	private String inlined(String address) {
		return this.pictures.picture(address)
			.map((file) -> "data:" + file.type() + ";base64," + Base64.getEncoder().encodeToString(file.bytes()))
			.orElse("");
	}

}
