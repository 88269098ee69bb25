package dev.festival.account.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a wrong password takes tells nobody whether there is such an account. Only
 * ratios of one run are compared, of tries that take turns.
 */
@FestivalTest
@Tag("heavy")
class SignInTimesTests {

	private static final int ACCOUNTS = 15;

	/** As many as are allowed before the pause. */
	private static final int TRIES = 9;

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PasswordEncoder encoder;

	@Test
	void everyKindOfAccountTakesAsLong() {
		Map<Kind, Double> took = took(Stream.of(Kind.values()).filter((kind) -> kind != Kind.WEAK).toList());
		double unknown = took.getOrDefault(Kind.UNKNOWN, 0.0);
		took.forEach((kind, time) -> assertThat(time / unknown).as("%s", kind).isBetween(0.9, 1.1));
	}

	@Test
	void differenceWouldBeSeen() {
		Map<Kind, Double> took = took(List.of(Kind.WEAK, Kind.UNKNOWN));
		assertThat(took.getOrDefault(Kind.WEAK, 0.0) / took.getOrDefault(Kind.UNKNOWN, 1.0)).isLessThan(0.5);
	}

	/**
	 * The lower quartile of the times, which others on the machine disturb least.
	 */
	private Map<Kind, Double> took(List<Kind> kinds) {
		Map<Kind, List<String>> accounts = new EnumMap<>(Kind.class);
		kinds.forEach((kind) -> accounts.put(kind, Stream.generate(() -> address(kind)).limit(ACCOUNTS).toList()));
		Visitor guessing = this.visitors.anonymous();
		guessing.post("/login", "email", "warm@festival.example", "password", "wrong");
		Map<Kind, List<Double>> took = new EnumMap<>(Kind.class);
		for (int turn = 0; turn < ACCOUNTS * TRIES; turn++) {
			List<Kind> inTurn = new ArrayList<>(kinds);
			Collections.rotate(inTurn, turn);
			for (Kind kind : inTurn) {
				String email = accounts.getOrDefault(kind, List.of()).get(turn % ACCOUNTS);
				long from = System.nanoTime();
				int status = guessing.post("/login", "email", email, "password", "wrong " + turn).status();
				took.computeIfAbsent(kind, (any) -> new ArrayList<>()).add((System.nanoTime() - from) / 1e6);
				assertThat(status).isEqualTo(401);
			}
		}
		Map<Kind, Double> quartiles = new EnumMap<>(Kind.class);
		took.forEach((kind, times) -> {
			List<Double> sorted = times.stream().sorted().toList();
			quartiles.put(kind, sorted.get(sorted.size() / 4));
			System.out.printf(Locale.ROOT, "A wrong password, %s: lower quartile %.2f, median %.2f ms of %d%n",
					kind.name().toLowerCase(Locale.ROOT), sorted.get(sorted.size() / 4), sorted.get(sorted.size() / 2),
					sorted.size());
		});
		return quartiles;
	}

	private String address(Kind kind) {
		if (kind == Kind.UNKNOWN) {
			return UUID.randomUUID() + "@festival.example";
		}
		String email = this.visitors.signedIn("Wren").email();
		this.jdbc.sql("update person set password_hash = :hash, active = :active where email = :email")
			.param("hash", kind.hash(this.encoder))
			.param("active", kind != Kind.CLOSED)
			.param("email", email)
			.update();
		return email;
	}

	/**
	 * What there is to an address.
	 */
	private enum Kind {

		KNOWN, WITHOUT_PASSWORD, CLOSED, UNKNOWN,

		/** Kept in a way that takes no time, to see whether the difference shows. */
		WEAK;

		@Nullable String hash(PasswordEncoder encoder) {
			return switch (this) {
				case KNOWN, CLOSED -> encoder.encode(Visitors.PASSWORD);
				case WITHOUT_PASSWORD, UNKNOWN -> null;
				case WEAK -> "{noop}" + Visitors.PASSWORD;
			};
		}

	}

}
