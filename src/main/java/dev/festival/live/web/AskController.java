package dev.festival.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import dev.festival.live.Asking;
import dev.festival.live.Doorkeeper;
import dev.festival.live.Guest;
import dev.festival.live.Pass;
import dev.festival.live.QuestionRefusedException;
import dev.festival.live.Room;

/**
 * Somebody in the room asks; what can't be taken is shown again as it was typed.
 */
@Controller
class AskController {

	private final Doorkeeper doorkeeper;

	private final Asking asking;

	private final RoomPage page;

	AskController(Doorkeeper doorkeeper, Asking asking, RoomPage page) {
		this.doorkeeper = doorkeeper;
		this.asking = asking;
		this.page = page;
	}

	@PostMapping("/live/{code}/questions")
	String ask(@PathVariable String code, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String name, Guest guest, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Room room = this.doorkeeper.enter(code, guest);
		try {
			Pass pass = this.doorkeeper.held(room, guest).orElseThrow(QuestionRefusedException::forgotten);
			this.asking.ask(room, text, name, pass);
			return "redirect:/live/" + room.code() + "?asked#ask";
		}
		catch (QuestionRefusedException ex) {
			response.setStatus(ex.reason().status());
			model.addAttribute("refused", ex.getMessage());
			model.addAttribute("question", text);
			model.addAttribute("asker", name);
			return this.page.fill(room, guest, model, request, response);
		}
	}

}
