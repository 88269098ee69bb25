package dev.festival.secret;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences which secret is missing.
 */
class UnreadableSecretAnalyzer extends AbstractFailureAnalyzer<UnreadableSecretException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnreadableSecretException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mount the file where the variable says and let the application's user read it, or set the variable "
						+ "without _FILE to the value itself.",
				cause);
	}

}
