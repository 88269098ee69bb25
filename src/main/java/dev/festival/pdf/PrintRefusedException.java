package dev.festival.pdf;

import dev.festival.refusal.Refusal;

/**
 * A page isn't printed, because that would keep others waiting.
 */
public class PrintRefusedException extends Refusal {

	private PrintRefusedException(Reason reason, String message) {
		super(reason, message);
	}

	static PrintRefusedException tooLong() {
		return new PrintRefusedException(Reason.CONFLICT,
				"That is more than we can make a PDF of. Your browser can: open the page itself and print it from there.");
	}

	static PrintRefusedException busy() {
		return new PrintRefusedException(Reason.TOO_OFTEN,
				"Many PDFs are being made just now. Please try again in a minute.");
	}

}
