package dev.festival.deck;

/**
 * Somebody else wrote about a slide while one was writing.
 */
public class ArrangedMeanwhileException extends RuntimeException {

	private final transient ArrangedSlide now;

	ArrangedMeanwhileException(ArrangedSlide now) {
		super("Somebody else changed this slide meanwhile.");
		this.now = now;
	}

	/**
	 * What they wrote.
	 */
	public ArrangedSlide now() {
		return this.now;
	}

}
