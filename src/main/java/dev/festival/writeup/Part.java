package dev.festival.writeup;

import java.util.Arrays;
import java.util.List;

/**
 * One part of a write-up; each is saved, compared and restored by itself.
 */
public enum Part {

	IN_SHORT("in-short", "In short",
			"Three sentences anyone in the company understands: what happened, who felt it, how it ended.",
			"“From 14:02 to 14:34 nobody could sign a petition. A schema change locked the table. We cancelled it; nothing was lost.”"),

	IMPACT("impact", "Impact", "Who felt what, with a number. A rough number is fine; say that it is rough.",
			"“61 % of signatures failed for 32 minutes, about 9,400 people; 212 wrote to support.”"),

	WHAT_HAPPENED("what-happened", "What happened",
			"Tell it as you would at lunch: what you saw, what you thought, what you tried. The timeline holds the minutes.",
			"“The deploy went out after lunch, because mornings are busy. The graph looked calm …”"),

	SURPRISE("surprise", "Why were we surprised?", "What did we believe about the system that turned out not to be so?",
			"“We believed that adding a column is instant. It had been, on every table we had tried.”"),

	WENT_WELL("went-well", "What went well", "What helped: a tool, a habit, a colleague, a page in the runbook.",
			"“The on-call rota had a second name on it, and she picked up at once.”"),

	WAS_HARD("was-hard", "What was hard", "Where did it cost time or nerves?",
			"“Three dashboards disagreed, and we trusted the calmest one.”"),

	GOT_LUCKY("got-lucky", "Where we got lucky", "What would have made it worse, and did not happen this time?",
			"“It was a Tuesday. On a campaign day it would have been ten times as many.”"),

	OPEN_QUESTIONS("open-questions", "Open questions", "What do we still not understand? Good for the discussion.",
			"“Why did the replica lag only afterwards?”"),

	LEARNED("learned", "What we learned", "What would you tell a colleague who starts tomorrow?",
			"“A migration is a deploy of its own, with its own rehearsal.”"),

	THE_BIT("the-bit", "The bit",
			"The joke: at the situation or at yourself, never at someone else. You can leave it out.",
			"“Two weeks in and I had already given the whole site a moment of quiet reflection.”"),

	THANKS("thanks", "Thanks", "Who made it better? Say for what.",
			"“Asha, for asking the question nobody dared to ask.”"),

	FACTS("facts", "The facts", "", ""),

	MOMENTS("moments", "The moments", "", ""),

	PEOPLE("people", "Who was part of it", "", ""),

	AUDIENCE("audience", "Who may read it", "", ""),

	TIMELINE("timeline", "Timeline", "", ""),

	FACTORS("factors", "What made it possible", "", ""),

	FOLLOW_UPS("follow-ups", "Follow-ups", "", ""),

	STATUS("status", "Status", "", "");

	private final String slug;

	private final String label;

	private final String help;

	private final String example;

	Part(String slug, String label, String help, String example) {
		this.slug = slug;
		this.label = label;
		this.help = help;
		this.example = example;
	}

	public String slug() {
		return this.slug;
	}

	public String label() {
		return this.label;
	}

	public String help() {
		return this.help;
	}

	public String example() {
		return this.example;
	}

	/**
	 * Whether the part is text (Markdown) and nothing else.
	 */
	public boolean isProse() {
		return compareTo(THANKS) <= 0;
	}

	/**
	 * The parts that are text, in reading order.
	 */
	public static List<Part> prose() {
		return Arrays.stream(values()).filter(Part::isProse).toList();
	}

	/**
	 * The part that is text and has this name.
	 */
	public static Part proseOfSlug(String slug) {
		return prose().stream()
			.filter((part) -> part.slug.equals(slug))
			.findFirst()
			.orElseThrow(() -> new NoSuchPartException(slug));
	}

	public static Part ofSlug(String slug) {
		return Arrays.stream(values())
			.filter((part) -> part.slug.equals(slug))
			.findFirst()
			.orElseThrow(() -> new NoSuchPartException(slug));
	}

}
