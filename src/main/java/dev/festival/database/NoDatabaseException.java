package dev.festival.database;

/**
 * There is no database to keep anything in.
 */
class NoDatabaseException extends RuntimeException {

	NoDatabaseException() {
		super("No database is configured.");
	}

}
