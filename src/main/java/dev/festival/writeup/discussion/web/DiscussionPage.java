package dev.festival.writeup.discussion.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import dev.festival.account.People;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.discussion.Discussion;
import dev.festival.writeup.discussion.DiscussionReader;
import dev.festival.writeup.discussion.Place;
import dev.festival.writeup.discussion.Volunteers;
import dev.festival.writeup.web.Times;

/**
 * Fills the page of a discussion, as it is and with a form that was refused.
 */
@Component
class DiscussionPage {

	private final DiscussionReader discussions;

	private final People people;

	private final Volunteers volunteers;

	DiscussionPage(DiscussionReader discussions, People people, Volunteers volunteers) {
		this.discussions = discussions;
		this.people = people;
		this.volunteers = volunteers;
	}

	/**
	 * Fills the model.
	 * @param on the place that a new comment is to be about
	 * @return the name of the template
	 */
	String fill(WriteUpId id, @Nullable String on, SignedIn reader, Refused refused, Model model) {
		Discussion discussion = this.discussions.read(id, reader);
		WriteUp writeUp = discussion.story().writeUp();
		boolean editable = writeUp.editableBy(reader.personId(), reader.role());
		boolean asking = editable && discussion.isBefore();
		model.addAttribute("discussion", discussion);
		model.addAttribute("writeUp", writeUp);
		model.addAttribute("base", "/write-ups/" + id.number());
		model.addAttribute("places", Place.all(discussion.story()));
		model.addAttribute("on", on);
		model.addAttribute("me", reader.personId());
		model.addAttribute("times", new Times(reader.zone()));
		model.addAttribute("editable", editable);
		model.addAttribute("asking", asking);
		model.addAttribute("people", asking
				? this.people.active().stream().filter((person) -> !person.id().equals(writeUp.teller())).toList()
				: List.of());
		model.addAttribute("buddies", (asking && discussion.reviews().isEmpty())
				? this.volunteers.buddiesFor(writeUp.teller()) : Map.<PersonId, String>of());
		model.addAttribute("refused", refused);
		return "discussion/discussion";
	}

}
