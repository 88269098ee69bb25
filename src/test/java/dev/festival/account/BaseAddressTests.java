package dev.festival.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The configured address of the application.
 */
class BaseAddressTests {

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080, http://localhost:8080, localhost",
			"https://festival.example.org/, https://festival.example.org, festival.example.org",
			"' https://festival.example.org:8443 ', https://festival.example.org:8443, festival.example.org" })
	void originAndHostAreMadeOfIt(String configured, String origin, String host) {
		BaseAddress address = address(configured);
		assertThat(address.origin()).isEqualTo(origin);
		assertThat(address.host()).isEqualTo(host);
	}

	@Test
	void withoutOneItIsThePortOfThisMachineWhichMayBecomeKnownLate() {
		MockEnvironment environment = new MockEnvironment();
		BaseAddress address = new BaseAddress(environment);
		assertThat(address.origin()).isEqualTo("http://localhost:8080");
		environment.setProperty("server.port", "0");
		environment.setProperty("local.server.port", "4711");
		assertThat(address.origin()).isEqualTo("http://localhost:4711");
		assertThat(address.isConfigured()).isFalse();
	}

	@Test
	void blankOneIsNone() {
		assertThat(address(" ").isConfigured()).isFalse();
		assertThat(address(" ").of("/login")).isEqualTo("http://localhost:8080/login");
		assertThat(address("https://festival.example.org").isConfigured()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "festival.example.org", "ftp://festival.example.org", "https://", "http://a b",
			"https://festival.example.org/wiki", "https://festival.example.org?x", "http://localhost:-1" })
	void whereNoPageCouldBeIsRefused(String configured) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> address(configured));
	}

	private static BaseAddress address(String configured) {
		return new BaseAddress(new MockEnvironment().withProperty(BaseAddress.PROPERTY, configured));
	}

}
