package dev.festival.account.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;

/**
 * A session that notes at most once a minute that it is in use, so that reading a page
 * doesn't write to the database, and that ends some day however much it is used.
 */
final class CalmSession<S extends Session> implements Session {

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final S session;

	private final Duration longest;

	CalmSession(S session, Duration longest) {
		this.session = session;
		this.longest = longest;
	}

	S session() {
		return this.session;
	}

	@Override
	public void setLastAccessedTime(Instant time) {
		if (time.isAfter(this.session.getLastAccessedTime().plus(PAUSE))) {
			this.session.setLastAccessedTime(time);
		}
	}

	@Override
	public String getId() {
		return this.session.getId();
	}

	@Override
	public String changeSessionId() {
		return this.session.changeSessionId();
	}

	@Override
	@SuppressWarnings("TypeParameterUnusedInFormals")
	public <T> @Nullable T getAttribute(String attributeName) {
		return this.session.getAttribute(attributeName);
	}

	@Override
	public Set<String> getAttributeNames() {
		return this.session.getAttributeNames();
	}

	@Override
	public void setAttribute(String attributeName, @Nullable Object attributeValue) {
		if (attributeValue != null) {
			this.session.setAttribute(attributeName, attributeValue);
		}
		else {
			this.session.removeAttribute(attributeName);
		}
	}

	@Override
	public void removeAttribute(String attributeName) {
		this.session.removeAttribute(attributeName);
	}

	@Override
	public Instant getCreationTime() {
		return this.session.getCreationTime();
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.session.getLastAccessedTime();
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		this.session.setMaxInactiveInterval(interval);
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.session.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return this.session.isExpired() || getCreationTime().plus(this.longest).isBefore(Instant.now());
	}

}
