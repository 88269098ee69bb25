package dev.festival.live.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

import dev.festival.account.SignedIn;
import dev.festival.live.Doorkeeper;
import dev.festival.live.PresentationEditor;
import dev.festival.live.Room;
import dev.festival.live.Streams;
import dev.festival.live.Wanted;
import dev.festival.writeup.WriteUpId;

/**
 * The presenter's own window and the projector's, and what can be done there.
 */
@Controller
@RequestMapping("/live/{code}")
class DeskController {

	private final Doorkeeper doorkeeper;

	private final Desk desk;

	private final Streams streams;

	private final PresentationEditor editor;

	private final Plans plans;

	DeskController(Doorkeeper doorkeeper, Desk desk, Streams streams, PresentationEditor editor, Plans plans) {
		this.doorkeeper = doorkeeper;
		this.desk = desk;
		this.streams = streams;
		this.editor = editor;
		this.plans = plans;
	}

	@GetMapping("/presenter")
	String presenter(@PathVariable String code, @AuthenticationPrincipal SignedIn by, Model model) {
		Room room = this.doorkeeper.present(code, by);
		this.desk.fill(room, by, model);
		return room.scene().ended() ? "live/ended" : "live/presenter";
	}

	@GetMapping("/stage")
	String stage(@PathVariable String code, @AuthenticationPrincipal SignedIn by, Model model) {
		Room room = this.doorkeeper.present(code, by);
		this.desk.fillStage(room, model);
		return room.scene().ended() ? "live/over" : "live/stage";
	}

	@GetMapping("/presenter/events")
	ResponseEntity<ResponseBodyEmitter> events(@PathVariable String code, @AuthenticationPrincipal SignedIn by) {
		return RoomController.answer(this.streams.present(this.doorkeeper.present(code, by)));
	}

	/**
	 * Shows another slide, or anything else that is wanted.
	 */
	@PutMapping("/presenter/scene")
	ResponseEntity<Void> show(@PathVariable String code, @RequestParam(required = false) @Nullable Integer slide,
			@RequestParam(required = false) @Nullable Boolean black,
			@RequestParam(required = false) @Nullable Boolean reactions,
			@RequestParam(required = false) @Nullable Boolean questions,
			@RequestParam(required = false) @Nullable Boolean clock, @RequestHeader(defaultValue = "") String accept,
			@AuthenticationPrincipal SignedIn by) {
		Room room = this.doorkeeper.present(code, by);
		this.editor.show(room.code(), new Wanted(slide, black, reactions, questions, clock), by);
		return accept.contains("text/html") ? back(room) : ResponseEntity.noContent().build();
	}

	/**
	 * Goes on with the slides as they are now.
	 */
	@PutMapping("/presenter/deck")
	ResponseEntity<Void> takeOver(@PathVariable String code, @AuthenticationPrincipal SignedIn by) {
		Room room = this.doorkeeper.present(code, by);
		WriteUpId writeUp = room.writeUp();
		if (writeUp == null) {
			throw new SlidesStayException();
		}
		this.editor.takeOver(room.code(), this.plans.of(writeUp, room.telling(), false, 0, by), by);
		return back(room);
	}

	/**
	 * Whoever began it can end it, even when they may no longer read what it tells.
	 */
	@PostMapping("/presenter/ending")
	ResponseEntity<Void> end(@PathVariable String code, @AuthenticationPrincipal SignedIn by) {
		return to(this.editor.end(code, by));
	}

	static ResponseEntity<Void> back(Room room) {
		return to(room.code());
	}

	private static ResponseEntity<Void> to(String code) {
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/live/" + code + "/presenter")).build();
	}

}
