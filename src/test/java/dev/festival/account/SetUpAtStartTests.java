package dev.festival.account;

import java.util.function.Consumer;

import dev.festival.FestivalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The administrator that the environment names.
 */
@FestivalTest
class SetUpAtStartTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder encoder;

	@ParameterizedTest
	@CsvSource({ "wren@festival.example, short, at least 10 characters",
			"wren@festival.example, , FESTIVAL_ADMIN_PASSWORD is missing",
			", a fine password, FESTIVAL_ADMIN_EMAIL is missing",
			"wren, a fine password, FESTIVAL_ADMIN_EMAIL is not an e-mail address" })
	void unusableOneStopsTheStartWithASentence(@Nullable String email, @Nullable String password, String sentence) {
		onAnEmptyInstance((setUp) -> {
			MockEnvironment environment = environment(email, password);
			assertThatExceptionOfType(UnusableAdministratorException.class).isThrownBy(() -> start(setUp, environment))
				.withMessageContaining(sentence);
			assertThat(setUp.isOpen()).isTrue();
		});
	}

	@Test
	void usableOneIsMadeOnceWithItsPasswordHashed() {
		onAnEmptyInstance((setUp) -> {
			MockEnvironment environment = environment("founder@festival.example", "a fine password");
			start(setUp, environment);
			start(setUp, environment("second@festival.example", "a fine password"));
			Person founder = this.people.withEmail("founder@festival.example").orElseThrow();
			assertThat(founder.role()).isEqualTo(Role.ADMINISTRATOR);
			assertThat(founder.passwordHash()).get().asString().startsWith("{bcrypt}");
			assertThat(this.people.withEmail("second@festival.example")).isEmpty();
		});
	}

	@Test
	void withoutOneTheSetUpStaysOpenAndEveryInstanceHasACode() {
		onAnEmptyInstance((setUp) -> {
			start(setUp, new MockEnvironment());
			start(setUp, new MockEnvironment());
			assertThat(setUp.isOpen()).isTrue();
			assertThat(this.jdbc.sql("select count(*) from set_up_code").query(Integer.class).single()).isEqualTo(2);
		});
	}

	@Test
	void analysisNamesTheVariables() {
		UnusableAdministratorException cause = new UnusableAdministratorException("It is too short.");
		assertThat(new UnusableAdministratorAnalyzer().analyze(cause)).satisfies((analysis) -> {
			assertThat(analysis.getDescription()).contains("It is too short.");
			assertThat(analysis.getAction()).contains("FESTIVAL_ADMIN_PASSWORD");
		});
	}

	private void start(SetUp setUp, MockEnvironment environment) {
		new SetUpAtStart(setUp, environment).run(new DefaultApplicationArguments());
	}

	private static MockEnvironment environment(@Nullable String email, @Nullable String password) {
		MockEnvironment environment = new MockEnvironment();
		if (email != null) {
			environment.setProperty("festival.admin.email", email);
		}
		if (password != null) {
			environment.setProperty("festival.admin.password", password);
		}
		return environment;
	}

	private void onAnEmptyInstance(Consumer<SetUp> facts) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("update set_up set completed_at = null").update();
			facts.accept(new SetUp(this.jdbc, this.people, this.encoder, (event) -> {
			}));
			status.setRollbackOnly();
		});
	}

}
