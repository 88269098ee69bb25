package dev.festival.writeup;

/**
 * Somebody else changed a severity while it was being worded anew.
 */
public class SeverityChangedException extends RuntimeException {

	private final transient SeverityWording now;

	SeverityChangedException(SeverityWording now) {
		super("Somebody else changed this severity meanwhile.");
		this.now = now;
	}

	/**
	 * What they made of it.
	 */
	public SeverityWording now() {
		return this.now;
	}

}
