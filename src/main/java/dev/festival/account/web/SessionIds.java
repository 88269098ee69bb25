package dev.festival.account.web;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.festival.account.Secret;

import org.springframework.session.SessionIdGenerator;

/**
 * Gives sessions ids by which the database knows them and that let nobody in: each is the
 * hash of a secret that only the cookie holds.
 */
class SessionIds implements SessionIdGenerator {

	/** As wide as the column of Spring Session, and 216 bits. */
	private static final int LENGTH = 36;

	/** Between beginning a session and answering the request. */
	private final Cache<String, String> fresh = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

	@Override
	public String generate() {
		Secret secret = Secret.token();
		String id = idOf(secret.text());
		this.fresh.put(id, secret.text());
		return id;
	}

	/**
	 * The secret of a session that has just begun; it is told once.
	 */
	Optional<String> secretOf(String id) {
		return Optional.ofNullable(this.fresh.asMap().remove(id));
	}

	/**
	 * The session that a secret opens, if there is one.
	 */
	static String idOf(String secret) {
		return Base64.getUrlEncoder().encodeToString(new Secret(secret).hash()).substring(0, LENGTH);
	}

}
