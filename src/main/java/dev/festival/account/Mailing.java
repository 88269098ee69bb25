package dev.festival.account;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says whether Festival sends mail at all, which it does as soon as it knows a server.
 */
@Component
public class Mailing {

	private final boolean on;

	Mailing(Environment environment) {
		this.on = StringUtils.hasText(environment.getProperty("spring.mail.host"));
	}

	public boolean isOn() {
		return this.on;
	}

}
