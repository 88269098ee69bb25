package dev.festival.festival;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import dev.festival.writeup.WriteUpId;

/**
 * A place in a running order: a write-up, or words such as “Break”.
 *
 * @param id names it within its festival for ever
 * @param minutes how long it is to take
 */
@Embeddable
record Item(@Column(name = "id") int id, @Column(name = "write_up_id") @Nullable Long writeUp,
		@Column(name = "words") @Nullable String words, @Column(name = "minutes") int minutes) {

	boolean tells(WriteUpId story) {
		return this.writeUp != null && this.writeUp == story.number();
	}

	/**
	 * The same with another budget; words can be others, too, a story stays what it is.
	 */
	Item taking(int otherMinutes, @Nullable String otherWords) {
		boolean reworded = this.words != null && otherWords != null && !otherWords.isEmpty();
		return new Item(this.id, this.writeUp, reworded ? otherWords : this.words, otherMinutes);
	}

}
