package dev.festival.account.web;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static java.util.stream.Collectors.toMap;

/**
 * Keeps sessions where they were kept before, and disturbs that place less often; none is
 * kept for longer than a given time.
 */
class CalmSessions<S extends Session> implements FindByIndexNameSessionRepository<CalmSession<S>> {

	private final FindByIndexNameSessionRepository<S> sessions;

	private final SessionMemory memory;

	private final Duration longest;

	CalmSessions(FindByIndexNameSessionRepository<S> sessions, SessionMemory memory, Duration longest) {
		this.sessions = sessions;
		this.memory = memory;
		this.longest = longest;
	}

	@Override
	public CalmSession<S> createSession() {
		return calm(this.sessions.createSession());
	}

	@Override
	public void save(CalmSession<S> session) {
		this.sessions.save(session.session());
	}

	@Override
	// Only sessions found here are remembered there.
	@SuppressWarnings("unchecked")
	public @Nullable CalmSession<S> findById(String id) {
		Session known = this.memory.recall(id);
		if (known != null) {
			return (CalmSession<S>) known;
		}
		S found = this.sessions.findById(id);
		CalmSession<S> session = (found != null) ? calm(found) : null;
		if (session != null && session.isExpired()) {
			deleteById(id);
			return null;
		}
		this.memory.remember(session);
		return session;
	}

	@Override
	public void deleteById(String id) {
		this.memory.remember(null);
		this.sessions.deleteById(id);
	}

	@Override
	public Map<String, CalmSession<S>> findByIndexNameAndIndexValue(String indexName, String indexValue) {
		return this.sessions.findByIndexNameAndIndexValue(indexName, indexValue)
			.entrySet()
			.stream()
			.collect(toMap(Map.Entry::getKey, (entry) -> calm(entry.getValue())));
	}

	private CalmSession<S> calm(S session) {
		return new CalmSession<>(session, this.longest);
	}

}
