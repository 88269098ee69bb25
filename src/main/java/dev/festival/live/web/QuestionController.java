package dev.festival.live.web;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import dev.festival.account.SignedIn;
import dev.festival.live.Doorkeeper;
import dev.festival.live.QuestionEditor;
import dev.festival.live.Room;

/**
 * The presenter sees what the room asked, and makes something of it.
 */
@Controller
@RequestMapping("/live/{code}/presenter/questions")
class QuestionController {

	private final Doorkeeper doorkeeper;

	private final Desk desk;

	private final QuestionEditor editor;

	QuestionController(Doorkeeper doorkeeper, Desk desk, QuestionEditor editor) {
		this.doorkeeper = doorkeeper;
		this.desk = desk;
		this.editor = editor;
	}

	@GetMapping
	String all(@PathVariable String code, @AuthenticationPrincipal SignedIn by, Model model) {
		this.desk.ask(this.doorkeeper.present(code, by), by, model);
		return "live/questions";
	}

	@PostMapping("/{question}/open-question")
	ResponseEntity<Void> keepOpen(@PathVariable String code, @PathVariable UUID question,
			@AuthenticationPrincipal SignedIn by) {
		Room room = this.doorkeeper.present(code, by);
		this.editor.keepOpen(room, question, by);
		return DeskController.back(room);
	}

	@PostMapping("/{question}/follow-up")
	ResponseEntity<Void> followUp(@PathVariable String code, @PathVariable UUID question,
			@AuthenticationPrincipal SignedIn by) {
		Room room = this.doorkeeper.present(code, by);
		this.editor.followUp(room, question, by);
		return DeskController.back(room);
	}

	@PostMapping("/{question}/dismissal")
	ResponseEntity<Void> dismiss(@PathVariable String code, @PathVariable UUID question,
			@AuthenticationPrincipal SignedIn by) {
		Room room = this.doorkeeper.present(code, by);
		this.editor.dismiss(room, question);
		return DeskController.back(room);
	}

}
