package dev.festival.writeup.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.writeup.Factor;
import dev.festival.writeup.FollowUp;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.Subject;
import dev.festival.writeup.TimelineEntry;

/**
 * A place of a story that can be talked about.
 *
 * @param anchor where it stands on the page of the write-up, without a number sign;
 * nothing for the whole
 * @param quote its words, shortened; nothing for a whole part
 * @param order where it stands among the places of its story
 */
public record Place(Subject about, String anchor, String label, String quote, int order,
		List<Discussion.Topic> threads) {

	private static final List<Part> ORDER = List.of(Part.FACTS, Part.IN_SHORT, Part.IMPACT, Part.WHAT_HAPPENED,
			Part.TIMELINE, Part.SURPRISE, Part.FACTORS, Part.WENT_WELL, Part.WAS_HARD, Part.GOT_LUCKY,
			Part.OPEN_QUESTIONS, Part.LEARNED, Part.FOLLOW_UPS, Part.THE_BIT, Part.THANKS);

	private static final Pattern SLUG = Pattern.compile("([a-z-]+?)(?:-(\\d{1,18}))?");

	private static final String NOWHERE = "Choose what it is about.";

	private static final int EACH = 100_000;

	/**
	 * How forms name it: {@code impact}, {@code timeline-3}.
	 */
	public String slug() {
		return slug(this.about);
	}

	static String slug(Subject about) {
		return (about.item() > 0) ? about.part().slug() + "-" + about.item() : about.part().slug();
	}

	/**
	 * What a form means by a slug.
	 * @throws DiscussionRefusedException when it means nothing
	 */
	static Subject subject(String slug) {
		Matcher matcher = SLUG.matcher(slug);
		if (!matcher.matches()) {
			throw new DiscussionRefusedException(NOWHERE);
		}
		String item = matcher.group(2);
		return ORDER.stream()
			.filter((part) -> part.slug().equals(matcher.group(1)))
			.findFirst()
			.map((part) -> new Subject(part, (item != null) ? Long.parseLong(item) : 0))
			.orElseThrow(() -> new DiscussionRefusedException(NOWHERE));
	}

	/**
	 * All places that a story has now, in reading order.
	 */
	public static List<Place> all(Story story) {
		List<Place> places = new ArrayList<>();
		for (Part part : ORDER) {
			switch (part) {
				case TIMELINE -> story.writeUp().timeline().forEach((entry) -> places.add(of(story, entry)));
				case FACTORS -> story.writeUp().factors().forEach((factor) -> places.add(of(story, factor)));
				case FOLLOW_UPS -> story.followUps().forEach((followUp) -> places.add(of(story, followUp)));
				case FACTS -> places.add(whole());
				default -> {
					if (!story.writeUp().text(part).isBlank()) {
						places.add(part(part));
					}
				}
			}
		}
		return places;
	}

	/**
	 * The place of a subject, also where it is no longer in the story.
	 */
	static Place of(Story story, Subject about) {
		return switch (about.part()) {
			case TIMELINE -> story.writeUp()
				.timeline()
				.stream()
				.filter((entry) -> entry.id() == about.item())
				.findFirst()
				.map((entry) -> of(story, entry))
				.orElseGet(() -> gone(about, "An entry that was taken out"));
			case FACTORS -> story.writeUp()
				.factors()
				.stream()
				.filter((factor) -> factor.id() == about.item())
				.findFirst()
				.map((factor) -> of(story, factor))
				.orElseGet(() -> gone(about, "A factor that was taken out"));
			case FOLLOW_UPS -> story.followUps()
				.stream()
				.filter((followUp) -> followUp.id().number() == about.item())
				.findFirst()
				.map((followUp) -> of(story, followUp))
				.orElseGet(() -> gone(about, "A follow-up that was taken out"));
			case FACTS -> whole();
			default -> part(about.part());
		};
	}

	Place with(List<Discussion.Topic> these) {
		return new Place(this.about, this.anchor, this.label, this.quote, this.order, these);
	}

	private static Place whole() {
		return new Place(Subject.of(Part.FACTS), "", "The whole story", "", 0, List.of());
	}

	private static Place part(Part part) {
		return new Place(Subject.of(part), part.slug(), part.label(), "", order(part, 0), List.of());
	}

	private static Place gone(Subject about, String label) {
		return new Place(about, "", label, "", order(about.part(), EACH - 1), List.of());
	}

	private static Place of(Story story, TimelineEntry entry) {
		return new Place(new Subject(Part.TIMELINE, entry.id()), "entry-" + entry.id(), "Timeline",
				entry.text().plain(120), order(Part.TIMELINE, story.writeUp().timeline().indexOf(entry)), List.of());
	}

	private static Place of(Story story, Factor factor) {
		return new Place(new Subject(Part.FACTORS, factor.id()), "factor-" + factor.id(), "Factor", factor.title(),
				order(Part.FACTORS, story.writeUp().factors().indexOf(factor)), List.of());
	}

	private static Place of(Story story, FollowUp followUp) {
		return new Place(new Subject(Part.FOLLOW_UPS, followUp.id().number()), "follow-ups", "Follow-up",
				followUp.promise().title(), order(Part.FOLLOW_UPS, story.followUps().indexOf(followUp)), List.of());
	}

	private static int order(Part part, int item) {
		return ORDER.indexOf(part) * EACH + item;
	}

}
