package dev.festival.account;

import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how often somebody tries to sign in, by account and address, on all instances
 * and by the database's clock.
 */
@Component
public class SignInTries {

	/**
	 * A try that is refused doesn't make the pause longer. What is long over goes with
	 * the next try, some rows at a time.
	 */
	private static final String COUNT = """
			with gone as (
				delete from sign_in_tries where mark in (
					select mark from sign_in_tries where quiet_at < now() - interval '1 minute' and mark <> :mark
					limit 20 for update skip locked))
			insert into sign_in_tries as known (mark, tries, quiet_at)
			values (:mark, 1, now() + interval '1 minute')
			on conflict (mark) do update set
				tries = case when known.quiet_at <= now() then 1 else least(known.tries, :most) + 1 end,
				quiet_at = case when known.quiet_at <= now() or known.tries < :most then now() + interval '1 minute'
					else known.quiet_at end
			returning case when tries > :most then greatest(1, ceil(extract(epoch from quiet_at - now()))) else 0 end
			""";

	private static final int MOST = 10;

	private final JdbcClient jdbc;

	SignInTries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts a try before it is known whether it is a good one, so that many at once
	 * can't slip through.
	 * @return how long to wait when there were too many
	 */
	public Optional<Duration> count(String email, String address) {
		long seconds = this.jdbc.sql(COUNT)
			.param("mark", mark(email, address))
			.param("most", MOST)
			.query(Long.class)
			.single();
		return (seconds > 0) ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
	}

	/**
	 * Forgets the tries of somebody who knew the password in the end.
	 */
	public void forget(String email, String address) {
		this.jdbc.sql("delete from sign_in_tries where mark = :mark").param("mark", mark(email, address)).update();
	}

	/**
	 * Only a hash, since what is typed for an address may be a password.
	 */
	private static byte[] mark(String email, String address) {
		StringBuilder mark = new StringBuilder(Network.of(address)).append(' ');
		// Letter by letter, as the database does: no spelling of an account is another
		// one.
		email.strip().codePoints().map(Character::toLowerCase).forEach(mark::appendCodePoint);
		return new Secret(mark.toString()).hash();
	}

}
