package dev.festival.account;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a provider is configured to be, and which roles its groups give.
 */
class ProviderTests {

	private final MockEnvironment environment = new MockEnvironment()
		.withProperty("festival.oidc.issuer", "https://id.example.org/realms/work/")
		.withProperty("festival.oidc.client-id", "festival")
		.withProperty("festival.oidc.client-secret", "hidden");

	@Test
	void issuerIdAndSecretAreEnough() {
		Provider provider = Provider.of(this.environment);
		assertThat(provider)
			.isEqualTo(new Provider("https://id.example.org/realms/work", "festival", "hidden", "single sign-on",
					Set.of("openid", "profile", "email"), "groups", Set.of(), Set.of(), false, false, false));
		assertThat(provider.toString()).doesNotContain("hidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "client-id", "client-secret" })
	void halfAProviderIsNone(String property) {
		this.environment.setProperty("festival.oidc." + property, " ");
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> Provider.of(this.environment))
			.withMessageContaining(property);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id.example.org", "ftp://id.example.org", "https://", "https://id.example.org?x", "a b" })
	void issuerIsAnAddress(String issuer) {
		this.environment.setProperty("festival.oidc.issuer", issuer);
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> Provider.of(this.environment));
	}

	@ParameterizedTest
	@CsvSource({ "owners, MEMBER, ADMINISTRATOR", "owners, MANAGER, ADMINISTRATOR", "nobody, ADMINISTRATOR, MEMBER",
			"nobody, MANAGER, MANAGER", "Owners, MEMBER, MEMBER" })
	void groupsOfAdministratorsLeaveManagersAlone(String group, Role before, Role after) {
		this.environment.setProperty("festival.oidc.administrators", "admins , owners,");
		assertThat(Provider.of(this.environment).roleBy(Set.of(group), before)).isEqualTo(after);
	}

	@ParameterizedTest
	@CsvSource({ "leads, MEMBER, MANAGER", "leads, ADMINISTRATOR, ADMINISTRATOR", "nobody, MANAGER, MEMBER",
			"nobody, ADMINISTRATOR, ADMINISTRATOR" })
	void groupsOfManagersLeaveAdministratorsAlone(String group, Role before, Role after) {
		this.environment.setProperty("festival.oidc.managers", "leads");
		assertThat(Provider.of(this.environment).roleBy(Set.of(group), before)).isEqualTo(after);
	}

	@ParameterizedTest
	@CsvSource({ "MEMBER", "MANAGER", "ADMINISTRATOR" })
	void withoutGroupsRolesStay(Role role) {
		assertThat(Provider.of(this.environment).roleBy(Set.of("owners"), role)).isEqualTo(role);
	}

}
