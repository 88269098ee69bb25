package dev.festival.account.web;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import dev.festival.FestivalTest;
import dev.festival.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What it costs to be refused.
 */
@FestivalTest
class PersonLookupTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private PersonLookup lookup;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "name = name", "password_hash = null", "active = false", "email = 'x' || email" })
	void everybodyWhoIsRefusedCostsOneComparison(String difference) {
		String email = UUID.randomUUID() + "@festival.example";
		this.visitors.person("Wren", email, "MEMBER", ZoneOffset.UTC);
		this.jdbc.sql("update person set " + difference + " where email = :email").param("email", email).update();
		Counting comparisons = new Counting();
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(this.lookup);
		provider.setPasswordEncoder(comparisons);
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> provider
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "not this one")));
		assertThat(comparisons.count).hasValue(1);
	}

	/**
	 * Matches nothing and counts how often it was asked.
	 */
	private static final class Counting implements PasswordEncoder {

		private final AtomicInteger count = new AtomicInteger();

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return "hash";
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			this.count.incrementAndGet();
			return false;
		}

	}

}
