package dev.festival.live.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

import dev.festival.account.BaseAddress;
import dev.festival.account.SignedIn;
import dev.festival.live.Cheer;
import dev.festival.live.Question;
import dev.festival.live.Questions;
import dev.festival.live.Room;
import dev.festival.live.Showing;

/**
 * Fills the windows of the one who presents.
 */
@Component
class Desk {

	private final Showing showing;

	private final Questions questions;

	private final Editable editable;

	private final BaseAddress address;

	private final JsonMapper json;

	private final Clock clock;

	Desk(Showing showing, Questions questions, Editable editable, BaseAddress address, JsonMapper json, Clock clock) {
		this.showing = showing;
		this.questions = questions;
		this.editable = editable;
		this.address = address;
		this.json = json;
		this.clock = clock;
	}

	void fill(Room room, SignedIn by, Model model) {
		ask(room, by, model);
		fillStage(room, model);
	}

	/**
	 * Fills what everybody sees, which has no questions.
	 */
	void fillStage(Room room, Model model) {
		model.addAttribute("room", room);
		model.addAttribute("readable", true);
		model.addAttribute("slides", this.showing.all(room));
		model.addAttribute("theme", this.showing.theme(room));
		model.addAttribute("cheers", Cheer.values());
		model.addAttribute("joining", Joining.of(this.address, room.code()));
		model.addAttribute("elapsed", room.pace().elapsed(this.clock.instant()));
		model.addAttribute("followers", room.followers(this.clock.instant()));
		model.addAttribute("scene", this.json.writeValueAsString(Map.of("scene", room.scene(), "elapsed",
				room.pace().elapsed(this.clock.instant()), "running", room.pace().runs())));
	}

	/**
	 * Fills only what the room has asked.
	 */
	void ask(Room room, SignedIn by, Model model) {
		List<Question> asked = this.questions.of(room);
		model.addAttribute("room", room);
		model.addAttribute("questions", asked);
		model.addAttribute("editable", this.editable.of(asked, by));
	}

}
