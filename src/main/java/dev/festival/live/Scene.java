package dev.festival.live;

import jakarta.persistence.Embeddable;

/**
 * What the room sees at a moment, whole, so that whoever missed something has missed
 * nothing.
 *
 * @param slide the current one, from 1
 * @param reached the furthest one that was shown so far
 * @param slides how many there are
 * @param deck counts the decks that the presenter took over
 * @param open whether anybody with the code may follow
 * @param black whether nothing is shown for a moment
 * @param reactions whether the room may laugh
 * @param questions whether the room may ask
 * @param ended whether it is over
 * @param turn counts the changes, so that an older one is told from a newer one
 */
@Embeddable
public record Scene(int slide, int reached, int slides, int deck, boolean open, boolean black, boolean reactions,
		boolean questions, boolean ended, int turn) {

	static Scene first(int slides, boolean open) {
		return new Scene(1, 1, slides, 1, open, false, true, true, false, 1);
	}

	Scene at(int wanted) {
		int to = Math.clamp(wanted, 1, this.slides);
		return new Scene(to, Math.max(this.reached, to), this.slides, this.deck, this.open, false, this.reactions,
				this.questions, this.ended, this.turn + 1);
	}

	Scene black(boolean dark) {
		return new Scene(this.slide, this.reached, this.slides, this.deck, this.open, dark, this.reactions,
				this.questions, this.ended, this.turn + 1);
	}

	Scene letting(boolean react, boolean ask) {
		return new Scene(this.slide, this.reached, this.slides, this.deck, this.open, this.black, react, ask,
				this.ended, this.turn + 1);
	}

	/**
	 * The same place in another deck, as far as that goes.
	 */
	Scene of(int otherSlides) {
		return new Scene(Math.min(this.slide, otherSlides), Math.min(this.reached, otherSlides), otherSlides,
				this.deck + 1, this.open, this.black, this.reactions, this.questions, this.ended, this.turn + 1);
	}

	Scene closed() {
		return new Scene(this.slide, this.reached, this.slides, this.deck, false, this.black, this.reactions,
				this.questions, this.ended, this.turn + 1);
	}

	Scene over() {
		return new Scene(this.slide, this.reached, this.slides, this.deck, this.open, false, false, false, true,
				this.turn + 1);
	}

}
