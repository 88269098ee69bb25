package dev.festival.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences why there is no link to a new password.
 */
class ResetRefusedAnalyzer extends AbstractFailureAnalyzer<ResetRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ResetRefusedException cause) {
		return new FailureAnalysis("No link was made: " + cause.getMessage(),
				"Give the address with which the person signs in, and see that FESTIVAL_DATA or "
						+ "SPRING_DATASOURCE_URL is as your Festival has it.",
				cause);
	}

}
