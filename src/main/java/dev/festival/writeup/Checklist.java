package dev.festival.writeup;

import java.util.ArrayList;
import java.util.List;

/**
 * What a story still lacks before it is published; it tells, and never forbids.
 */
public final class Checklist {

	private Checklist() {
	}

	/**
	 * The points in reading order, each met or not.
	 */
	public static List<Point> of(Story story) {
		WriteUp writeUp = story.writeUp();
		List<Point> points = new ArrayList<>();
		points.add(new Point(!writeUp.text(Part.IN_SHORT).isBlank(), "In short",
				"Three sentences for those who read nothing else.", "edit#in-short"));
		points.add(new Point(writeUp.facts().severity() != null || writeUp.facts().kind() != Kind.INCIDENT, "Severity",
				"How bad was it? The follow-ups' due dates go by it.", "facts"));
		points.add(new Point(!writeUp.moments().known().isEmpty(), "Moments",
				"When did it start, when did we know, when was it over? Without them there is no bar to scale.",
				"facts"));
		points.add(new Point(!writeUp.text(Part.IMPACT).isBlank(), "Impact",
				"Who felt what, with a number; a rough one will do.", "edit#impact"));
		points.add(new Point(writeUp.timeline().size() >= 3, "Timeline",
				"A few lines in the order they happened; paste them from the chat.", "timeline"));
		points.add(new Point(writeUp.factors().size() >= 2, "Contributing factors",
				"No failure happens in isolation: two or more things had to be true.", "factors"));
		points.add(new Point(writeUp.factors().stream().map(Factor::layer).distinct().count() >= 2,
				"Factors in more than one layer", "If all lie in one layer, ask what else had to be true.", "factors"));
		points.add(new Point(!story.followUps().isEmpty(), "Follow-ups", "What will be different, by whom, by when?",
				"follow-ups"));
		if (!writeUp.factors().isEmpty()) {
			points.add(new Point(story.unaddressed().isEmpty(), "Every factor is addressed",
					"Some factors have no follow-up. That can be a choice; say so in “What we learned”.", "factors"));
		}
		points.add(new Point(!writeUp.text(Part.THE_BIT).isBlank(), "The bit",
				"A joke at the situation or at yourself. Nobody has to be funny.", "edit#the-bit"));
		return List.copyOf(points);
	}

	/**
	 * One thing that a good story has.
	 *
	 * @param place where it is written, below the address of the write-up
	 */
	public record Point(boolean met, String name, String why, String place) {
	}

}
