package dev.festival.live.web;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

import dev.festival.deck.web.ShownSlide;
import dev.festival.live.Doorkeeper;
import dev.festival.live.Guest;
import dev.festival.live.Pass;
import dev.festival.live.Room;
import dev.festival.live.Scene;
import dev.festival.live.Showing;
import dev.festival.live.Streams;
import dev.festival.page.KeptPieces;

/**
 * The room follows a presentation, with and without an account.
 */
@Controller
class RoomController {

	private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9]");

	private static final int LONGEST = 12;

	private final Doorkeeper doorkeeper;

	private final RoomPage page;

	private final Showing showing;

	private final Streams streams;

	private final KeptPieces pieces;

	RoomController(Doorkeeper doorkeeper, RoomPage page, Showing showing, Streams streams, KeptPieces pieces) {
		this.doorkeeper = doorkeeper;
		this.page = page;
		this.showing = showing;
		this.streams = streams;
		this.pieces = pieces;
	}

	/**
	 * Asks for the code, or leads to the room of the one that was typed.
	 */
	@GetMapping("/live")
	String ask(@RequestParam(defaultValue = "") String code) {
		String typed = OTHER_SIGNS.matcher(code).replaceAll("");
		return typed.isEmpty() ? "live/code"
				: "redirect:/live/" + typed.substring(0, Math.min(typed.length(), LONGEST));
	}

	@GetMapping("/live/{code}")
	String show(@PathVariable String code, Guest guest, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		model.addAttribute("asked", request.getParameter("asked") != null);
		return this.page.fill(this.doorkeeper.enter(code, guest), guest, model, request, response);
	}

	/**
	 * A browser that is answered without a stream asks now and then instead.
	 */
	@GetMapping("/live/{code}/events")
	ResponseEntity<ResponseBodyEmitter> events(@PathVariable String code, Guest guest) {
		Room room = this.doorkeeper.enter(code, guest);
		String who = this.doorkeeper.held(room, guest).map(Pass::text).orElse(guest.mark());
		Optional<ResponseBodyEmitter> stream = this.streams.follow(room, who);
		return stream.map(RoomController::answer).orElseGet(() -> ResponseEntity.noContent().build());
	}

	static ResponseEntity<ResponseBodyEmitter> answer(ResponseBodyEmitter stream) {
		return ResponseEntity.ok()
			.header("X-Accel-Buffering", "no")
			.contentType(MediaType.TEXT_EVENT_STREAM)
			.body(stream);
	}

	@GetMapping("/live/{code}/state")
	@ResponseBody
	Scene state(@PathVariable String code, Guest guest) {
		return this.doorkeeper.enter(code, guest).scene();
	}

	/**
	 * A slide by itself; a thousand pages ask for the same one, which is laid out once.
	 */
	@GetMapping(path = "/live/{code}/slides/{slide}", produces = "text/html;charset=UTF-8")
	@ResponseBody
	String slide(@PathVariable String code, @PathVariable("slide") int number, Guest guest, HttpServletRequest request,
			HttpServletResponse response) {
		Room room = this.doorkeeper.enter(code, guest);
		ShownSlide slide = this.showing.one(room, number).orElseThrow(NotShownException::new);
		return this.pieces.by("live/slide", "slide", "", request, response).html(slide);
	}

}
