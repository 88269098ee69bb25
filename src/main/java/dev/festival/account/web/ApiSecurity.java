package dev.festival.account.web;

import dev.festival.account.ApiTokens;
import dev.festival.account.Scope;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * Who passes where scripts come: holders of a token, as far as its scope goes. Cookies
 * count for nothing there, so that no page elsewhere can use those of a browser.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, ApiGate gate) throws Exception {
		AuthenticationManager manager = new ProviderManager(new ApiTokenProvider(tokens));
		return http.securityMatcher("/api/**")
			.authorizeHttpRequests((paths) -> paths.requestMatchers("/api/v1/people/**")
				.hasAuthority(granted(Scope.ADMIN))
				.requestMatchers(HttpMethod.GET)
				.hasAuthority(granted(Scope.READ))
				.anyRequest()
				.hasAuthority(granted(Scope.WRITE)))
			.oauth2ResourceServer((server) -> server.authenticationManagerResolver((request) -> manager)
				.authenticationEntryPoint(gate)
				.accessDeniedHandler(gate))
			// A browser's session that comes along is neither read nor changed.
			.securityContext(
					(context) -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
			.sessionManagement(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

	private static String granted(Scope scope) {
		return ApiTokenProvider.authority(scope).getAuthority();
	}

}
