package dev.festival.account;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Who vouches for people at single sign-on, as it is configured.
 *
 * @param issuer its address
 * @param clientId what it calls Festival
 * @param clientSecret how it knows that it is Festival who asks
 * @param name what people call it
 * @param scopes what it is asked for
 * @param groupsClaim where it says to which groups somebody belongs
 * @param administrators the groups whose people are administrators
 * @param managers the groups whose people are managers
 * @param teams whether groups make people members of the teams of their name
 * @param trusted whether its addresses count as verified even where it doesn't say so
 * @param only whether the sign-in page shows no other way at first
 */
public record Provider(String issuer, String clientId, String clientSecret, String name, Set<String> scopes,
		String groupsClaim, Set<String> administrators, Set<String> managers, boolean teams, boolean trusted,
		boolean only) {

	private static final String PREFIX = "festival.oidc.";

	public static Provider of(Environment environment) {
		return new Provider(address(environment), secret(environment, "client-id"),
				secret(environment, "client-secret"), text(environment, "name", "single sign-on"),
				list(environment, "scopes", "openid,profile,email"), text(environment, "groups-claim", "groups"),
				list(environment, "administrators", ""), list(environment, "managers", ""), flag(environment, "teams"),
				flag(environment, "trust-email"), flag(environment, "only"));
	}

	/**
	 * The role of somebody in these groups. What no group decides stays as administrators
	 * have it here.
	 */
	Role roleBy(Set<String> groups, Role before) {
		Role role = before;
		if (!this.administrators.isEmpty()) {
			if (groups.stream().anyMatch(this.administrators::contains)) {
				return Role.ADMINISTRATOR;
			}
			role = (role == Role.ADMINISTRATOR) ? Role.MEMBER : role;
		}
		if (!this.managers.isEmpty() && role != Role.ADMINISTRATOR) {
			role = groups.stream().anyMatch(this.managers::contains) ? Role.MANAGER : Role.MEMBER;
		}
		return role;
	}

	@Override
	public String toString() {
		return "Provider " + this.issuer;
	}

	private static String address(Environment environment) {
		String issuer = text(environment, "issuer", "").replaceFirst("/+$", "");
		try {
			URI address = URI.create(issuer);
			if (Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null
					&& address.getQuery() == null && address.getFragment() == null) {
				return issuer;
			}
		}
		catch (IllegalArgumentException ex) {
			// The same as any other text that is no address.
		}
		throw new InvalidConfigurationPropertyValueException(PREFIX + "issuer", issuer,
				"It must be the address of the provider, like https://id.example.org/realms/work.");
	}

	private static String secret(Environment environment, String property) {
		String value = text(environment, property, "");
		if (value.isEmpty()) {
			throw new InvalidConfigurationPropertyValueException(PREFIX + property, null,
					"Single sign-on needs it beside the issuer; the provider tells it when Festival is registered there.");
		}
		return value;
	}

	private static Set<String> list(Environment environment, String property, String otherwise) {
		return StringUtils.commaDelimitedListToSet(text(environment, property, otherwise))
			.stream()
			.map(String::strip)
			.filter(StringUtils::hasText)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean flag(Environment environment, String property) {
		return Boolean.parseBoolean(text(environment, property, "false"));
	}

	/**
	 * An empty variable is none: compose files pass those on.
	 */
	private static String text(Environment environment, String property, String otherwise) {
		@Nullable String value = environment.getProperty(PREFIX + property);
		return (value != null && !value.isBlank()) ? value.strip() : otherwise;
	}

	/**
	 * Whether there is one.
	 */
	public static class Configured implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !text(context.getEnvironment(), "issuer", "").isEmpty();
		}

	}

}
