package dev.festival.account;

import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a provider of single sign-on says about somebody whom it vouches for.
 *
 * @param issuer who says so
 * @param subject what the person is called there for ever
 * @param name what others call them
 * @param email where they can be reached, if that was said
 * @param verified whether it was seen that this address is theirs
 * @param zone where their clock is
 * @param groups the names of the groups that they belong to
 */
public record Claims(String issuer, String subject, String name, @Nullable String email, boolean verified, ZoneId zone,
		Set<String> groups) {

	Person person(String address, Role role) {
		Person person = new Person(this.name, address, this.zone, role);
		person.linkTo(this);
		return person;
	}

}
