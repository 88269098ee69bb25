package dev.festival.refusal;

/**
 * A domain rule that says no; its message is the sentence that the reader is shown.
 */
public abstract class Refusal extends RuntimeException {

	private final Reason reason;

	protected Refusal(Reason reason, String sentence) {
		super(sentence);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why something is refused, with the HTTP status that says it.
	 */
	public enum Reason {

		/** It isn't there, or the reader may not know that it is. */
		MISSING(404),

		/** The reader may see it but not do this to it. */
		NOT_YOURS(403),

		/** The state of things doesn't allow it. */
		CONFLICT(409),

		/** It is more than Festival takes. */
		TOO_LARGE(413),

		/** What was entered can't be understood or kept. */
		INVALID(422),

		/** It was asked for too often in a short time. */
		TOO_OFTEN(429);

		private final int status;

		Reason(int status) {
			this.status = status;
		}

		public int status() {
			return this.status;
		}

	}

}
