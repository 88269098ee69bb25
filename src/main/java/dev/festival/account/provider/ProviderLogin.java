package dev.festival.account.provider;

import dev.festival.account.Provider;
import dev.festival.account.SetUp;
import dev.festival.account.SignInTries;
import dev.festival.account.web.ReturnToPage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The filters that send people to the provider and let them in by it. Spring Security's
 * own configurer would let in somebody else than {@link dev.festival.account.SignedIn},
 * keep the tokens, and ask the provider when Festival starts.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(Provider.Configured.class)
class ProviderLogin {

	@Bean
	Provider provider(Environment environment) {
		return Provider.of(environment);
	}

	@Bean
	Customizer<HttpSecurity> signInByProvider(Discovery discovery, ProviderManagers managers, SetUp setUp,
			SignInTries tries, SecurityContextRepository contexts, ReturnToPage success, SignOut signOut) {
		CallbackFilter callback = new CallbackFilter(discovery, managers, tries);
		SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
		newSession.setMigrateSessionAttributes(false);
		callback.setSessionAuthenticationStrategy(newSession);
		callback.setSecurityContextRepository(contexts);
		callback.setAuthenticationSuccessHandler(success);
		return (http) -> http
			.addFilterAfter(new StartFilter(discovery, setUp), UsernamePasswordAuthenticationFilter.class)
			.addFilterAfter(callback, UsernamePasswordAuthenticationFilter.class)
			.logout((logout) -> logout.logoutSuccessHandler(signOut));
	}

}
