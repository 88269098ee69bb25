package dev.festival.writeup.web;

import java.time.Clock;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.festival.account.SignedIn;
import dev.festival.writeup.NamesAsRoles;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * Shows a write-up with roles instead of names, to pass on. It is made each time: any new
 * account may change what is a name.
 */
@Controller
class RolesController {

	private final StoryReader stories;

	private final NamesAsRoles roles;

	private final Clock clock;

	RolesController(StoryReader stories, NamesAsRoles roles, Clock clock) {
		this.stories = stories;
		this.roles = roles;
		this.clock = clock;
	}

	@GetMapping(path = "/write-ups/{number}", params = "names=roles")
	String show(@PathVariable long number, @AuthenticationPrincipal SignedIn reader, Model model) {
		StoryPage.fillWithRoles(model, this.roles.told(this.stories.read(new WriteUpId(number), reader)), reader.zone(),
				this.clock.instant());
		return "writeup/write-up";
	}

}
