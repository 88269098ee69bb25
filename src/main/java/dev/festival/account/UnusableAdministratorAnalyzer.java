package dev.festival.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences why the application doesn't start with such an administrator.
 */
class UnusableAdministratorAnalyzer extends AbstractFailureAnalyzer<UnusableAdministratorException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableAdministratorException cause) {
		return new FailureAnalysis("The first administrator was not made: " + cause.getMessage(),
				"Mend FESTIVAL_ADMIN_EMAIL and FESTIVAL_ADMIN_PASSWORD (or FESTIVAL_ADMIN_PASSWORD_FILE), or leave "
						+ "both out and use the set-up page.",
				cause);
	}

}
