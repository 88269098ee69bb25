package dev.festival.secret;

import java.nio.file.Path;

/**
 * A variable names a file that cannot be read.
 */
class UnreadableSecretException extends RuntimeException {

	UnreadableSecretException(String variable, Path file, Throwable cause) {
		super(variable + " names the file " + file + ", which cannot be read.", cause);
	}

}
