package dev.festival.account.provider;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.festival.account.Claims;
import dev.festival.account.Provider;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Reads what the provider says about somebody, as far as it can be used here.
 */
record Vouching(OidcUser user, Provider provider) {

	private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cc}]+@[^@\\s\\p{Cc}]+");

	private static final int LONGEST_ADDRESS = 254;

	private static final int LONGEST_NAME = 100;

	Claims claims() {
		boolean verified = this.provider.trusted() || Boolean.TRUE.equals(this.user.getEmailVerified());
		return new Claims(this.provider.issuer(), Objects.requireNonNull(this.user.getSubject()), name(),
				address().orElse(null), verified, zone(), groups());
	}

	private Optional<String> address() {
		return Optional.ofNullable(this.user.getEmail())
			.map(String::strip)
			.filter((email) -> email.length() <= LONGEST_ADDRESS && ADDRESS.matcher(email).matches());
	}

	private String name() {
		String parts = Stream.of(this.user.getGivenName(), this.user.getFamilyName())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return Stream
			.of(this.user.getFullName(), parts, this.user.getPreferredUsername(),
					address().map((email) -> email.substring(0, email.indexOf('@'))).orElse(null))
			.map(Vouching::shown)
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElse("Somebody");
	}

	private ZoneId zone() {
		String zone = this.user.getZoneInfo();
		return (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) ? ZoneId.of(zone) : ZoneOffset.UTC;
	}

	/**
	 * Some providers say the names as paths.
	 */
	private Set<String> groups() {
		Object groups = this.user.getClaims().get(this.provider.groupsClaim());
		Collection<?> all = (groups instanceof Collection<?> several) ? several
				: (groups != null) ? Set.of(groups) : Set.of();
		return all.stream()
			.map(String::valueOf)
			.map((group) -> group.startsWith("/") ? group.substring(1) : group)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static String shown(@Nullable String name) {
		String line = (name != null) ? name.replaceAll("[\\p{Cc}\\p{Cs}\\p{Z}]+", " ").strip() : "";
		return line.codePoints()
			.limit(LONGEST_NAME)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
