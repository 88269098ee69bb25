package dev.festival.account.web;

import java.util.ArrayList;
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
		Map<Kind, Double> medians = medians(Stream.of(Kind.values()).filter((kind) -> kind != Kind.WEAK).toList());
		double unknown = medians.getOrDefault(Kind.UNKNOWN, 0.0);
		// 5 of the 85 milliseconds that a password takes on a quiet machine.
		medians.forEach((kind, median) -> assertThat(median / unknown).as("%s", kind).isBetween(0.94, 1.06));
	}

	@Test
	void differenceWouldBeSeen() {
		Map<Kind, Double> medians = medians(List.of(Kind.WEAK, Kind.UNKNOWN));
		assertThat(medians.getOrDefault(Kind.WEAK, 0.0) / medians.getOrDefault(Kind.UNKNOWN, 1.0)).isLessThan(0.5);
	}

	private Map<Kind, Double> medians(List<Kind> kinds) {
		Map<Kind, List<String>> accounts = new EnumMap<>(Kind.class);
		kinds.forEach((kind) -> accounts.put(kind, Stream.generate(() -> address(kind)).limit(ACCOUNTS).toList()));
		Visitor guessing = this.visitors.anonymous();
		guessing.post("/login", "email", "warm@festival.example", "password", "wrong");
		Map<Kind, List<Double>> took = new EnumMap<>(Kind.class);
		for (int turn = 0; turn < ACCOUNTS * TRIES; turn++) {
			for (Kind kind : kinds) {
				String email = accounts.getOrDefault(kind, List.of()).get(turn % ACCOUNTS);
				long from = System.nanoTime();
				int status = guessing.post("/login", "email", email, "password", "wrong " + turn).status();
				took.computeIfAbsent(kind, (any) -> new ArrayList<>()).add((System.nanoTime() - from) / 1e6);
				assertThat(status).isEqualTo(401);
			}
		}
		Map<Kind, Double> medians = new EnumMap<>(Kind.class);
		took.forEach((kind, times) -> medians.put(kind, times.stream().sorted().toList().get(times.size() / 2)));
		medians.forEach((kind, median) -> System.out.printf(Locale.ROOT, "A wrong password, %s: median %.2f ms of %d%n",
				kind.name().toLowerCase(Locale.ROOT), median, ACCOUNTS * TRIES));
		return medians;
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
