package dev.festival.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

import dev.festival.live.Cheer;
import dev.festival.live.Doorkeeper;
import dev.festival.live.Guest;
import dev.festival.live.Room;
import dev.festival.live.Showing;

/**
 * Fills the page on which somebody follows, and gives them their pass.
 */
@Component
class RoomPage {

	private final Showing showing;

	private final Doorkeeper doorkeeper;

	private final JsonMapper json;

	RoomPage(Showing showing, Doorkeeper doorkeeper, JsonMapper json) {
		this.showing = showing;
		this.doorkeeper = doorkeeper;
		this.json = json;
	}

	String fill(Room room, Guest guest, Model model, HttpServletRequest request, HttpServletResponse response) {
		model.addAttribute("room", room);
		if (room.scene().ended()) {
			model.addAttribute("readable", this.doorkeeper.mayRead(room, guest));
			return "live/over";
		}
		ResponseCookie pass = ResponseCookie.from(GuestArgument.COOKIE, this.doorkeeper.pass(room, guest).text())
			.path("/live/" + room.code())
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, pass.toString());
		model.addAttribute("slides", this.showing.soFar(room));
		model.addAttribute("theme", this.showing.theme(room));
		model.addAttribute("scene", this.json.writeValueAsString(room.scene()));
		model.addAttribute("cheers", Cheer.values());
		return "live/room";
	}

}
