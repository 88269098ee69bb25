package dev.festival.account;

/**
 * The environment names a first administrator who cannot be made.
 */
class UnusableAdministratorException extends RuntimeException {

	UnusableAdministratorException(String sentence) {
		super(sentence);
	}

}
