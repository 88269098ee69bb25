package dev.festival;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * The house rules on who may depend on whom.
 */
class ModulesTest {

	@Test
	void modulesDependOnNothingButWhatTheySay() {
		ApplicationModules.of(FestivalApplication.class).verify();
	}

}
