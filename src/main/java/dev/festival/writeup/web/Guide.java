package dev.festival.writeup.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Part;
import dev.festival.writeup.Tellers;
import dev.festival.writeup.WriteUp;

/**
 * Leads through a first write-up, one question at a time.
 */
@Component
class Guide {

	private final Tellers tellers;

	Guide(Tellers tellers) {
		this.tellers = tellers;
	}

	/**
	 * Whether somebody files their first one.
	 */
	boolean wantedBy(SignedIn teller) {
		return !this.tellers.haveTold(teller.personId());
	}

	/**
	 * The first question that has no answer yet.
	 */
	Optional<Step> next(WriteUp writeUp) {
		return Step.ALL.stream().filter((step) -> !step.answered(writeUp)).findFirst();
	}

	/**
	 * One question, and the parts that its answer becomes.
	 */
	enum Step {

		IN_SHORT("What happened, in three sentences?", Part.IN_SHORT),
		IMPACT("Who felt it, and how much?", Part.IMPACT), FACTS("How bad was it, and what did it touch?", Part.FACTS),
		MOMENTS("When did it begin, and when was it over?", Part.MOMENTS),
		TIMELINE("What happened in between?", Part.TIMELINE),
		WHAT_HAPPENED("How would you tell it at lunch?", Part.WHAT_HAPPENED),
		SURPRISE("Why were you surprised?", Part.SURPRISE), FACTORS("What made it possible?", Part.FACTORS),
		HOW_IT_WENT("What went well, what was hard, where were you lucky?", Part.WENT_WELL, Part.WAS_HARD,
				Part.GOT_LUCKY),
		LEARNED("What did you learn, and what is still open?", Part.LEARNED, Part.OPEN_QUESTIONS),
		FOLLOW_UPS("What should be different?", Part.FOLLOW_UPS),
		THE_BIT("Is there something to laugh about, and someone to thank?", Part.THE_BIT, Part.THANKS);

		private static final List<Step> ALL = List.of(values());

		private final String question;

		// List.of can't be changed, which its type doesn't say.
		@SuppressWarnings("ImmutableEnumChecker")
		private final List<Part> parts;

		Step(String question, Part... parts) {
			this.question = question;
			this.parts = List.of(parts);
		}

		public String question() {
			return this.question;
		}

		/**
		 * The part that gives it its address.
		 */
		public Part part() {
			return this.parts.getFirst();
		}

		public List<Part> parts() {
			return this.parts;
		}

		/**
		 * Its place among the questions, from 1.
		 */
		public int place() {
			return ALL.indexOf(this) + 1;
		}

		public @Nullable Step before() {
			return (place() > 1) ? ALL.get(place() - 2) : null;
		}

		public @Nullable Step after() {
			return (place() < ALL.size()) ? ALL.get(place()) : null;
		}

		/**
		 * Where an answer leads that is one of several: on, or here again for another.
		 */
		@Nullable Step then(@Nullable String wanted) {
			return "next".equals(wanted) ? after() : this;
		}

		/**
		 * Lets the page of the guide show this question.
		 * @return the page
		 */
		String show(Model model) {
			model.addAttribute("step", this);
			model.addAttribute("steps", ALL);
			return "writeup/guide";
		}

		boolean answered(WriteUp writeUp) {
			return switch (this) {
				case FACTS -> writeUp.facts().severity() != null;
				case MOMENTS -> !writeUp.moments().known().isEmpty();
				case TIMELINE -> !writeUp.timeline().isEmpty();
				case FACTORS -> writeUp.factors().size() > 1;
				case FOLLOW_UPS -> false;
				default -> this.parts.stream().anyMatch((part) -> !writeUp.text(part).isBlank());
			};
		}

		static Step ofSlug(String slug) {
			Part part = Part.ofSlug(slug);
			return List.of(values()).stream().filter((step) -> step.parts.contains(part)).findFirst().orElse(IN_SHORT);
		}

	}

}
