package dev.festival.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Prints a link to a new password for the person whom the command line names, and ends
 * the application.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty(ResetStart.PROPERTY)
class ResetAtStart implements ApplicationRunner {

	private final PasswordResets resets;

	private final BaseAddress address;

	private final ConfigurableApplicationContext application;

	ResetAtStart(PasswordResets resets, BaseAddress address, ConfigurableApplicationContext application) {
		this.resets = resets;
		this.address = address;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		String email = this.application.getEnvironment().getRequiredProperty(ResetStart.PROPERTY).strip();
		String token = this.resets.offer(email);
		// Not by the log, which may be kept for longer than the link should be known.
		System.out.println("With this link, " + email + " chooses a new password, once and within an hour:");
		System.out.println(this.address.of("/password-resets/" + token));
		this.application.close();
	}

}
