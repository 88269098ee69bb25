package dev.festival.live;

import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.writeup.Visibility;

/**
 * Says of the stories that a deck tells who may read all of them.
 */
@Component
class Stories {

	private static final String READABLE = """
			select exists (select 1 from person p where p.id = :reader and p.active)
				and not exists (select 1 from unnest(cast(:stories as bigint[])) as told(id) where not exists (
					select 1 from write_up w where w.id = told.id and
			""" + Visibility.TO_READER + "))";

	private final JdbcClient jdbc;

	Stories(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean readable(Collection<Long> stories, PersonId reader) {
		return this.jdbc.sql(READABLE)
			.param("reader", reader.value())
			.param("stories", stories.toArray(Long[]::new))
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whether one of them isn't for everybody here, so that strangers mustn't follow.
	 * Until the transaction ends, that stays so.
	 */
	boolean forFewer(Collection<Long> stories) {
		return this.jdbc.sql("""
				select restricted or status not in ('IN_REVIEW', 'PUBLISHED') from write_up
				where id = any(cast(:stories as bigint[])) order by id for share
				""").param("stories", stories.toArray(Long[]::new)).query(Boolean.class).list().contains(true);
	}

}
