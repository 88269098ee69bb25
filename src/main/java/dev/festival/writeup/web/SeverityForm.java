package dev.festival.writeup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.OneLine;
import dev.festival.writeup.Severity;
import dev.festival.writeup.SeverityWording;

/**
 * The words for a severity as they are typed.
 *
 * @param offered anything, unless it is not to be offered
 * @param seen the revision that was changed
 */
record SeverityForm(
		@NotBlank(message = "It has to be called something.") @Size(max = 20,
				message = "A label has at most 20 characters.") String label,
		@Size(max = 30, message = "At most 30 characters.") String word,
		@NotBlank(message = "Say in one sentence when it is chosen.") @Size(max = 300,
				message = "At most 300 characters.") String meaning,
		@Pattern(regexp = "[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]",
				message = "A number of days, from 1 to 365.") String days,
		@Nullable String offered, int seen) {

	SeverityForm {
		label = OneLine.of(label);
		word = OneLine.of(word);
		meaning = OneLine.of(meaning);
		days = OneLine.of(days);
		offered = OneLine.orNull(offered);
	}

	static SeverityForm of(SeverityWording now) {
		return new SeverityForm(now.label(), now.word(), now.meaning(), Integer.toString(now.days()),
				now.offered() ? "true" : null, now.revision());
	}

	/**
	 * The same, by somebody who knows what is there now.
	 */
	SeverityForm over(SeverityWording now) {
		return new SeverityForm(this.label, this.word, this.meaning, this.days, this.offered, now.revision());
	}

	SeverityWording of(Severity rank) {
		return new SeverityWording(rank, this.label, this.word, this.meaning, Integer.parseInt(this.days), isOffered(),
				this.seen);
	}

	public boolean isOffered() {
		return this.offered != null;
	}

}
