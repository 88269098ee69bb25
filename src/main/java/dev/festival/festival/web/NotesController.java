package dev.festival.festival.web;

import java.util.EnumMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.SignedIn;
import dev.festival.festival.FestivalEditor;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Note;
import dev.festival.festival.NoteChangedException;
import dev.festival.markdown.Markdown;

/**
 * Takes down what is said and decided, while one types.
 */
@Controller
@RequestMapping("/festivals/{festival}/notes")
class NotesController {

	private static final String VIEW = "festival/notes";

	private static final String REVISION = "Festival-Revision";

	private final FestivalReader festivals;

	private final FestivalEditor editor;

	NotesController(FestivalReader festivals, FestivalEditor editor) {
		this.festivals = festivals;
		this.editor = editor;
	}

	@GetMapping
	String write(@PathVariable long festival, @AuthenticationPrincipal SignedIn reader, Model model) {
		fill(festival, reader, model);
		return VIEW;
	}

	/**
	 * Saves as many texts as were sent.
	 */
	@PostMapping
	@Nullable ModelAndView save(@PathVariable long festival, @RequestParam Map<String, String> fields,
			@RequestHeader(name = "Festival-Autosave", required = false) @Nullable String auto,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		fill(festival, by, model);
		Map<Note, NoteChangedException> conflicts = new EnumMap<>(Note.class);
		texts(fields).forEach((note, text) -> {
			try {
				int revision = this.editor.write(new FestivalId(festival), note, text, seen(fields, note), by);
				response.setHeader(REVISION, Integer.toString(revision));
			}
			catch (NoteChangedException ex) {
				conflicts.put(note, ex);
			}
		});
		if (!conflicts.isEmpty()) {
			fill(festival, by, model);
			model.addAttribute("conflicts", conflicts);
			return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
		}
		if (auto != null) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return null;
		}
		return new ModelAndView("redirect:/festivals/" + festival + "#notes");
	}

	/**
	 * Reads all of them before any is saved, so that one that is refused stops the other,
	 * too.
	 */
	private static Map<Note, Markdown> texts(Map<String, String> fields) {
		Map<Note, Markdown> texts = new EnumMap<>(Note.class);
		for (Note note : Note.values()) {
			String text = fields.get(note.slug());
			if (text != null) {
				texts.put(note, Markdown.of(text));
			}
		}
		return texts;
	}

	private static int seen(Map<String, String> fields, Note note) {
		String seen = fields.get("seen." + note.slug());
		return (seen != null && seen.matches("\\d{1,9}")) ? Integer.parseInt(seen) : -1;
	}

	private void fill(long festival, SignedIn reader, Model model) {
		Shown.fillForEditing(model, this.festivals.read(new FestivalId(festival), reader), reader);
		model.addAttribute("notes", Note.values());
		model.addAttribute("conflicts", Map.of());
	}

}
