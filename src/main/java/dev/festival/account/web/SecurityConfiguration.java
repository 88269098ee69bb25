package dev.festival.account.web;

import dev.festival.account.SignInTries;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who passes, how they sign in, and what every answer tells the browser to forbid.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final int LONGEST_ADDRESS = 2_000;

	@Bean
	SecurityFilterChain pages(HttpSecurity http, Gate gate, RequestCache requests, SecurityContextRepository contexts,
			SignInTries tries, PasskeyLogin passkeys, ReturnToPage success) throws Exception {
		SignInThrottle throttle = new SignInThrottle(tries);
		passkeys.addTo(http, success);
		return http
			.authorizeHttpRequests((paths) -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
				.permitAll()
				.requestMatchers(OpenPaths.MATCHER)
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/teams", "/teams/*")
				.authenticated()
				.requestMatchers("/people/*/**", "/teams/**", "/services/new", "/services/names", "/settings",
						"/severities/**", "/slide-template/**", "/audit", "/audit.csv", "/mail", "/mail/*")
				.hasRole("ADMINISTRATOR")
				.requestMatchers(HttpMethod.POST, "/services")
				.hasRole("ADMINISTRATOR")
				.anyRequest()
				.authenticated())
			.formLogin((login) -> login.loginPage("/login")
				.usernameParameter("email")
				.successHandler((request, response, authentication) -> {
					throttle.forgive(request);
					success.onAuthenticationSuccess(request, response, authentication);
				})
				.failureHandler(SignInController::refuse)
				.permitAll(false))
			.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
			// The session's time begins with signing in, wherever one was signed in
			// before.
			.sessionManagement((sessions) -> sessions.sessionFixation(SessionFixationConfigurer::newSession))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signed-out"))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(gate).accessDeniedHandler(gate))
			.csrf((csrf) -> csrf.csrfTokenRepository(new Tokens())
				// Signing in elsewhere must not spoil the forms that are open here.
				.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
			.requestCache((cache) -> cache.requestCache(requests))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.headers(HeadersConfigurer::disable)
			.build();
	}

	/**
	 * Outside of every other filter, so that refusals and errors have the headers too.
	 */
	@Bean
	FilterRegistrationBean<HeaderWriterFilter> headers() {
		FilterRegistrationBean<HeaderWriterFilter> filter = new FilterRegistrationBean<>(
				new HeaderWriterFilter(Headers.writers()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<OutageFilter> outages() {
		FilterRegistrationBean<OutageFilter> filter = new FilterRegistrationBean<>(new OutageFilter());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

	/**
	 * Watching each of two dozen filters would cost more than all of them do.
	 */
	@Bean
	TomcatContextCustomizer unreadablePage() {
		return (context) -> ((StandardHost) context.getParent())
			.setErrorReportValveClass(UnreadablePage.class.getName());
	}

	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityContextRepository securityContexts() {
		return new HttpSessionSecurityContextRepository();
	}

	@Bean
	RequestCache requests() {
		CookieRequestCache requests = new CookieRequestCache();
		requests.setRequestMatcher((request) -> request.getMethod().equals("GET") && fitsCookie(request)
				&& new Caller(request).wantsPage());
		requests.setCookieCustomizer((cookie) -> cookie.setAttribute("SameSite", "Lax"));
		return requests;
	}

	/**
	 * What is longer would not be kept by browsers, nor sent by the server.
	 */
	private static boolean fitsCookie(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI().length() + ((query != null) ? query.length() : 0) <= LONGEST_ADDRESS;
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
