package dev.festival.account.web;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions in the database, read by one statement and seldom written.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

	/** The session ends when its cookie does, also for who kept a copy of it. */
	private static final String LONGEST = "${server.servlet.session.cookie.max-age}";

	@Bean
	@Primary
	CalmSessions<?> calmSessions(JdbcIndexedSessionRepository sessions, SessionMemory memory,
			@Value(LONGEST) Duration longest) {
		return new CalmSessions<>(sessions, memory, longest);
	}

	@Bean
	SessionIds sessionIds() {
		return new SessionIds();
	}

	@Bean
	SessionCookies sessionCookies(SessionIds ids, @Value(LONGEST) Duration longest) {
		return new SessionCookies(ids, longest);
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout(
			@Value("${spring.session.timeout}") Duration timeout, SessionIds ids) {
		return (sessions) -> {
			sessions.setDefaultMaxInactiveInterval(timeout);
			sessions.setSessionIdGenerator(ids);
		};
	}

	@Bean(defaultCandidate = false)
	@Qualifier("springSessionTransactionOperations")
	TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
		return new SessionTransactions(transactions);
	}

	@Bean(defaultCandidate = false)
	@Qualifier("springSessionConversionService")
	GenericConversionService springSessionConversionService() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversions.addConverter(byte[].class, Object.class, new SessionReader());
		return conversions;
	}

}
