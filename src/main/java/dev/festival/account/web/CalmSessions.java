package dev.festival.account.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static java.util.stream.Collectors.toMap;

/**
 * Keeps sessions where they were kept before, and disturbs that place less often.
 */
class CalmSessions<S extends Session> implements FindByIndexNameSessionRepository<CalmSession<S>> {

	private final FindByIndexNameSessionRepository<S> sessions;

	CalmSessions(FindByIndexNameSessionRepository<S> sessions) {
		this.sessions = sessions;
	}

	@Override
	public CalmSession<S> createSession() {
		return new CalmSession<>(this.sessions.createSession());
	}

	@Override
	public void save(CalmSession<S> session) {
		this.sessions.save(session.session());
	}

	@Override
	public @Nullable CalmSession<S> findById(String id) {
		S session = this.sessions.findById(id);
		return (session != null) ? new CalmSession<>(session) : null;
	}

	@Override
	public void deleteById(String id) {
		this.sessions.deleteById(id);
	}

	@Override
	public Map<String, CalmSession<S>> findByIndexNameAndIndexValue(String indexName, String indexValue) {
		return this.sessions.findByIndexNameAndIndexValue(indexName, indexValue)
			.entrySet()
			.stream()
			.collect(toMap(Map.Entry::getKey, (entry) -> new CalmSession<>(entry.getValue())));
	}

}
