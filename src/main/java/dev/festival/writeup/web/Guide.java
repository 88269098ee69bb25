package dev.festival.writeup.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

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
	 * One question, and the part that its answer becomes.
	 */
	enum Step {

		IN_SHORT("What happened, in three sentences?", Part.IN_SHORT),
		IMPACT("Who felt it, and how much?", Part.IMPACT),
		MOMENTS("When did it begin, and when was it over?", Part.MOMENTS),
		TIMELINE("What happened in between?", Part.TIMELINE),
		WHAT_HAPPENED("How would you tell it at lunch?", Part.WHAT_HAPPENED),
		SURPRISE("Why were you surprised?", Part.SURPRISE), FACTORS("What made it possible?", Part.FACTORS),
		GOT_LUCKY("Where did you get lucky?", Part.GOT_LUCKY), FOLLOW_UPS("What should be different?", Part.FOLLOW_UPS),
		THE_BIT("Is there something to laugh about?", Part.THE_BIT);

		private static final List<Step> ALL = List.of(values());

		private final String question;

		private final Part part;

		Step(String question, Part part) {
			this.question = question;
			this.part = part;
		}

		public String question() {
			return this.question;
		}

		public Part part() {
			return this.part;
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

		boolean answered(WriteUp writeUp) {
			return switch (this) {
				case MOMENTS -> !writeUp.moments().known().isEmpty();
				case TIMELINE -> !writeUp.timeline().isEmpty();
				case FACTORS -> writeUp.factors().size() > 1;
				case FOLLOW_UPS -> false;
				default -> !writeUp.text(this.part).isBlank();
			};
		}

		static Step ofSlug(String slug) {
			Part part = Part.ofSlug(slug);
			return List.of(values()).stream().filter((step) -> step.part == part).findFirst().orElse(IN_SHORT);
		}

	}

}
