package dev.festival.writeup.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.EditedMeanwhileException;
import dev.festival.writeup.Part;
import dev.festival.writeup.Prose;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * The editor of a write-up and the saving of its text.
 */
@Controller
class EditController {

	/**
	 * Tells a script which revision holds what it saved.
	 */
	static final String REVISION = "Festival-Revision";

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final ConflictPage conflicts;

	private final Clock clock;

	EditController(StoryReader stories, WriteUpEditor editor, ConflictPage conflicts, Clock clock) {
		this.stories = stories;
		this.editor = editor;
		this.conflicts = conflicts;
		this.clock = clock;
	}

	@GetMapping("/write-ups/{number}/edit")
	String edit(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		StoryPage.fillForEditing(model, this.stories.read(new WriteUpId(number), reader), reader, this.clock.instant());
		return "writeup/edit";
	}

	/**
	 * Saves the text of as many parts as were sent; what wasn't touched is left alone.
	 */
	@PostMapping("/write-ups/{number}/parts")
	@Nullable ModelAndView save(@PathVariable long number, @RequestParam Map<String, String> fields, @RequestParam int seen,
			@RequestHeader(name = "Festival-Autosave", required = false) @Nullable String auto,
			@AuthenticationPrincipal SignedIn by, HttpServletResponse response) {
		List<EditedMeanwhileException> conflicts = new ArrayList<>();
		int revision = seen;
		for (Map.Entry<Part, Prose> touched : touched(fields).entrySet()) {
			try {
				revision = this.editor.change(new WriteUpId(number), Subject.of(touched.getKey()), touched.getValue(),
						seen(fields, touched.getKey(), seen), by);
			}
			catch (EditedMeanwhileException ex) {
				conflicts.add(ex);
			}
		}
		if (!conflicts.isEmpty()) {
			return this.conflicts.show(conflicts, "/write-ups/" + number + "/parts", Map.of());
		}
		if (auto != null) {
			response.setHeader(REVISION, Integer.toString(revision));
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return null;
		}
		String guide = fields.get("guide");
		return new ModelAndView((guide != null) ? GuideController.redirect(number, Guide.Step.ofSlug(guide).after())
				: "redirect:/write-ups/" + number + "/edit?saved");
	}

	/**
	 * Reads all of them before any is saved, so that one that is refused stops the others
	 * too.
	 */
	private static Map<Part, Prose> touched(Map<String, String> fields) {
		Map<Part, Prose> touched = new EnumMap<>(Part.class);
		for (Part part : Part.prose()) {
			String text = fields.get(part.slug());
			if (text != null && !untouched(text, fields.get("was." + part.slug()))) {
				touched.put(part, new Prose(Markdown.of(text)));
			}
		}
		return touched;
	}

	// A script saves parts one by one, so each has a revision of its own.
	private static int seen(Map<String, String> fields, Part part, int page) {
		String own = fields.get("seen." + part.slug());
		return (own != null && own.matches("\\d{1,9}")) ? Integer.parseInt(own) : page;
	}

	private static boolean untouched(String text, @Nullable String before) {
		return before != null && before.equals(TextMark.of(new Markdown(text)));
	}

}
