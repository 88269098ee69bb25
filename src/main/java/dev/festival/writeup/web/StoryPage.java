package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.ui.Model;

import dev.festival.account.SignedIn;
import dev.festival.writeup.DerivedTime;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUp;

/**
 * What every page about one write-up shows.
 */
final class StoryPage {

	private StoryPage() {
	}

	static void fill(Model model, Story story, SignedIn reader, Instant now) {
		fill(model, story, reader.zone(), now);
		model.addAttribute("editable", story.writeUp().editableBy(reader.personId(), reader.role()));
		model.addAttribute("roles", false);
		model.addAttribute("me", reader.personId());
	}

	/**
	 * The same with roles instead of names, which nobody can change.
	 */
	static void fillWithRoles(Model model, Story told, ZoneId zone, Instant now) {
		fill(model, told, zone, now);
		model.addAttribute("roles", true);
		model.addAttribute("editable", false);
	}

	private static void fill(Model model, Story story, ZoneId zone, Instant now) {
		WriteUp writeUp = story.writeUp();
		Times times = new Times(writeUp.facts().zone());
		model.addAttribute("story", story);
		model.addAttribute("writeUp", writeUp);
		model.addAttribute("base", "/write-ups/" + writeUp.id().number());
		model.addAttribute("times", times);
		model.addAttribute("readerTimes", new Times(zone));
		model.addAttribute("today", LocalDate.ofInstant(now, zone));
		model.addAttribute("timeline", TimelineRow.of(writeUp.timeline(), times));
		model.addAttribute("places", PagePlace.of(story));
		model.addAttribute("derived", DerivedTime.of(writeUp.moments()));
		model.addAttribute("measured", MeasuredTime.of(writeUp.moments(), times));
		model.addAttribute("phases", ShownPhase.of(writeUp.moments()));
		model.addAttribute("moments", ShownMoment.of(writeUp.moments()));
	}

	/**
	 * The same for the pages that change it.
	 * @throws dev.festival.refusal.Refusal when the reader may not
	 */
	static void fillForEditing(Model model, Story story, SignedIn reader, Instant now) {
		story.writeUp().refuseOthers(reader.personId(), reader.role());
		fill(model, story, reader, now);
		Map<Part, String> marks = new EnumMap<>(Part.class);
		Part.prose().forEach((part) -> marks.put(part, TextMark.of(story.writeUp().text(part))));
		model.addAttribute("marks", marks);
	}

}
