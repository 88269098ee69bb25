package dev.festival.festival;

/**
 * Somebody else changed the plan while it was being changed.
 */
public class FestivalChangedException extends RuntimeException {

	private final transient Plan now;

	private final int revision;

	FestivalChangedException(Festival festival) {
		super("Somebody else changed this festival meanwhile.");
		this.now = festival.plan();
		this.revision = festival.revision();
	}

	/**
	 * What they plan.
	 */
	public Plan now() {
		return this.now;
	}

	public int revision() {
		return this.revision;
	}

}
