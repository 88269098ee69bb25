package dev.festival.account.provider;

import dev.festival.account.Provider;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.stereotype.Component;

/**
 * Tells the audit log who comes in by the provider, and who tries to.
 */
@Component
@Conditional(Provider.Configured.class)
class ProviderManagers {

	private final ProviderAuthentication authentication;

	private final AuthenticationEventPublisher events;

	ProviderManagers(ProviderAuthentication authentication, AuthenticationEventPublisher events) {
		this.authentication = authentication;
		this.events = events;
	}

	ProviderManager with(Exchange exchange) {
		ProviderManager manager = new ProviderManager(this.authentication.by(exchange));
		manager.setAuthenticationEventPublisher(this.events);
		return manager;
	}

}
