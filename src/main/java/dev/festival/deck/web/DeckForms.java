package dev.festival.deck.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import dev.festival.account.BaseAddress;
import dev.festival.deck.Deck;
import dev.festival.deck.MarkdownWriter;
import dev.festival.deck.pdf.PdfWriter;
import dev.festival.deck.pptx.CompanyTemplate;
import dev.festival.deck.pptx.CompanyTemplates;
import dev.festival.deck.pptx.PptxWriter;

/**
 * Hands out a deck in each of its forms.
 */
@Component
@NamedInterface("forms")
public class DeckForms {

	private static final MediaType PPTX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

	private final PptxWriter pptx;

	private final PdfWriter pdf;

	private final HtmlWriter html;

	private final MarkdownWriter markdown;

	private final CompanyTemplates templates;

	private final BaseAddress address;

	DeckForms(PptxWriter pptx, CompanyTemplates templates, PdfWriter pdf, HtmlWriter html, MarkdownWriter markdown,
			BaseAddress address) {
		this.address = address;
		this.pptx = pptx;
		this.templates = templates;
		this.pdf = pdf;
		this.html = html;
		this.markdown = markdown;
	}

	/**
	 * The page that shows the slides in the browser.
	 */
	public String page(Deck deck, DeckAddresses addresses, Model model) {
		fill(deck, addresses, model);
		model.addAttribute("companyTemplate", addresses.inside() && this.templates.brought().isPresent());
		return "deck/deck";
	}

	/**
	 * The page that shows the speaker the notes, too.
	 */
	public String notes(Deck deck, DeckAddresses addresses, Model model) {
		fill(deck, addresses, model);
		return "deck/notes";
	}

	private static void fill(Deck deck, DeckAddresses addresses, Model model) {
		model.addAttribute("deck", deck);
		model.addAttribute("addresses", addresses);
		model.addAttribute("slides", ShownSlide.of(deck, addresses::image));
	}

	/**
	 * An editable presentation, on the company's template if there is one and our own
	 * isn't wished for.
	 */
	public ResponseEntity<byte[]> pptx(Deck deck, DeckWish wish) {
		return pptx(deck, wish.ownTemplate() ? null : this.templates.current().orElse(null),
				wish.roles() ? null : this.address.toPassOn("/write-ups/"));
	}

	/**
	 * The same for people from outside.
	 */
	ResponseEntity<byte[]> pptx(Deck deck) {
		return pptx(deck, this.templates.current().orElse(null), null);
	}

	private ResponseEntity<byte[]> pptx(Deck deck, @Nullable CompanyTemplate template, @Nullable String writeUps) {
		return presentation(deck.fileName() + ".pptx", this.pptx.write(deck, template, writeUps));
	}

	static ResponseEntity<byte[]> presentation(String name, byte[] bytes) {
		return file(name, PPTX, bytes);
	}

	/**
	 * Pages to print or to mail.
	 */
	public ResponseEntity<byte[]> pdf(Deck deck) {
		return file(deck.fileName() + ".pdf", MediaType.APPLICATION_PDF, this.pdf.write(deck));
	}

	/**
	 * One file that shows the slides in any browser, without a network.
	 * @param notes whether what the presenter may say is in it
	 */
	public ResponseEntity<byte[]> html(Deck deck, boolean notes) {
		return file(deck.fileName() + ".html", HTML, this.html.write(deck, notes));
	}

	/**
	 * Text for programs that make slides of it.
	 * @param notes whether what the presenter may say is in it
	 */
	public ResponseEntity<byte[]> markdown(Deck deck, boolean notes) {
		return file(deck.fileName() + ".md", MARKDOWN,
				this.markdown.write(deck, notes).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
		ContentDisposition attachment = ContentDisposition.attachment().filename(name).build();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(bytes);
	}

}
