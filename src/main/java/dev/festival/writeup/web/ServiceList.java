package dev.festival.writeup.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.writeup.Visibility;

/**
 * Lists the services of the catalogue, and the names in stories that nobody has taken
 * into it yet, as far as one person may know of the stories.
 */
@Component
class ServiceList {

	private static final String CATALOGUE = """
			select s.id, s.name, s.sentence, s.retired, t.id as team_id, t.name as team,
				(select count(*) from write_up w where w.services @> array[s.name] and w.status <> 'ARCHIVED' and
			""" + Visibility.TO_READER + """
				) as stories
			from service s left join team t on t.id = s.team_id
			order by s.retired, lower(s.name), s.id""";

	private static final String LOOSE = """
			select n.name, count(*) as stories from write_up w, unnest(w.services) n (name)
			where w.status <> 'ARCHIVED' and
			""" + Visibility.TO_READER + """
				and not exists (select 1 from service s where lower(s.name) = lower(n.name))
				and not exists (select 1 from service_alias a where lower(a.alias) = lower(n.name))
			group by n.name order by count(*) desc, n.name limit 200""";

	private final JdbcClient jdbc;

	ServiceList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ServiceRow> catalogue(PersonId reader) {
		return this.jdbc.sql(CATALOGUE)
			.param("reader", reader.value())
			.query((row, index) -> new ServiceRow(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("sentence"), row.getObject("team_id", UUID.class), row.getString("team"),
					row.getBoolean("retired"), row.getInt("stories")))
			.list();
	}

	/**
	 * Those that most stories name come first.
	 */
	List<LooseName> looseNames(PersonId reader) {
		return this.jdbc.sql(LOOSE)
			.param("reader", reader.value())
			.query((row, index) -> new LooseName(row.getString("name"), row.getInt("stories")))
			.list();
	}

	/**
	 * A service as one line.
	 *
	 * @param team the name of the team that looks after it, if one does
	 * @param stories how many write-ups name it that the reader may know of
	 */
	public record ServiceRow(UUID id, String name, String sentence, @Nullable UUID teamId, @Nullable String team,
			boolean retired, int stories) {
	}

	/**
	 * A name that stories have and the catalogue doesn't.
	 */
	public record LooseName(String name, int stories) {
	}

}
