package dev.festival.festival.web;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.festival.Agenda;
import dev.festival.festival.Answer;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;
import dev.festival.festival.Guests;
import dev.festival.festival.Note;
import dev.festival.festival.Poll;
import dev.festival.festival.SignUp;
import dev.festival.festival.SignUps;
import dev.festival.festival.TellableStories;

/**
 * Fills the page of a festival for one reader.
 */
@Component
class FestivalPage {

	private final FestivalReader festivals;

	private final SignUps signUps;

	private final TellableStories stories;

	private final Guests guests;

	private final Poll poll;

	private final Clock clock;

	FestivalPage(FestivalReader festivals, SignUps signUps, TellableStories stories, Guests guests, Poll poll,
			Clock clock) {
		this.festivals = festivals;
		this.signUps = signUps;
		this.stories = stories;
		this.guests = guests;
		this.poll = poll;
		this.clock = clock;
	}

	String fill(FestivalId id, SignedIn reader, Model model) {
		Agenda agenda = this.festivals.read(id, reader);
		Shown.fill(model, agenda, reader);
		boolean editable = agenda.festival().editableBy(reader);
		boolean open = agenda.festival().isAhead(this.clock.instant());
		List<PersonId> invited = this.guests.of(id);
		model.addAttribute("open", open);
		model.addAttribute("begun", !this.clock.instant().isBefore(agenda.plan().startsAt()));
		model.addAttribute("signUps",
				this.signUps.of(id, reader)
					.stream()
					.filter(SignUp::waiting)
					.filter((one) -> editable || one.person().equals(reader.personId()))
					.toList());
		model.addAttribute("mine", open ? this.stories.untold(id, reader) : List.of());
		model.addAttribute("me", reader.personId());
		model.addAttribute("guests", invited.size());
		model.addAttribute("invited", invited.contains(reader.personId()));
		model.addAttribute("notes", Note.values());
		model.addAttribute("asks", this.poll.isOpen(agenda.festival()));
		model.addAttribute("answers", Answer.values());
		model.addAttribute("given", this.poll.of(id, reader).orElse(null));
		model.addAttribute("result", this.poll.result(id).orElse(null));
		return "festival/festival";
	}

}
