package dev.festival.account;

/**
 * There is nobody for whom a link to a new password could be made.
 */
class ResetRefusedException extends RuntimeException {

	ResetRefusedException(String sentence) {
		super(sentence);
	}

}
