package dev.festival.deck.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import dev.festival.account.Names;
import dev.festival.account.SignedIn;
import dev.festival.deck.TrialDeck;
import dev.festival.deck.pptx.CompanyTemplate;
import dev.festival.deck.pptx.CompanyTemplates;
import dev.festival.deck.pptx.TemplateRefusedException;

/**
 * Lets administrators bring the company's own template for .pptx files; the filter chain
 * stops everybody else.
 */
@Controller
@RequestMapping("/slide-template")
class SlideTemplateController {

	private static final String PAGE = "deck/template";

	private final CompanyTemplates templates;

	private final DeckForms forms;

	private final Names names;

	SlideTemplateController(CompanyTemplates templates, DeckForms forms, Names names) {
		this.templates = templates;
		this.forms = forms;
		this.names = names;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn reader, Model model) {
		fill(reader, model);
		return PAGE;
	}

	@PostMapping
	ModelAndView bring(@RequestParam(required = false) @Nullable MultipartFile file,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes redirect) throws IOException {
		try {
			this.templates.bring((file != null) ? file.getBytes() : new byte[0], by);
			redirect.addFlashAttribute("flashDone", "Decks are written on your template from now on.");
			return new ModelAndView("redirect:/slide-template");
		}
		catch (TemplateRefusedException ex) {
			fill(by, model);
			model.addAttribute("refusal", ex.getMessage());
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.valueOf(ex.reason().status()));
		}
	}

	@DeleteMapping
	String remove(RedirectAttributes redirect) {
		this.templates.remove();
		redirect.addFlashAttribute("flashDone", "Decks look like Festival again.");
		return "redirect:/slide-template";
	}

	/**
	 * The template as it is used: without its slides.
	 */
	@GetMapping("/file")
	ResponseEntity<byte[]> file() {
		return this.templates.current()
			.map((template) -> DeckForms.presentation("slide-template.pptx", template.bytes()))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	/**
	 * A deck with a slide of each kind.
	 */
	@GetMapping("/trial")
	ResponseEntity<byte[]> trial() {
		return this.forms.pptx(TrialDeck.make());
	}

	private void fill(SignedIn reader, Model model) {
		Optional<CompanyTemplates.Brought> brought = this.templates.brought();
		Optional<CompanyTemplate> template = this.templates.current();
		model.addAttribute("template", template.orElse(null));
		brought.ifPresent((one) -> {
			model.addAttribute("by", this.names.of(List.of(one.by())).getOrDefault(one.by(), "somebody"));
			model.addAttribute("on", one.at().atZone(reader.zone()).toLocalDate());
		});
	}

}
