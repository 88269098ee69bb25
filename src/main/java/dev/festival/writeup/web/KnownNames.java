package dev.festival.writeup.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.writeup.Facts;

/**
 * The services, teams and tags that there are to choose from: those that are looked
 * after, and what write-ups have named so far.
 */
@Component
class KnownNames {

	/** Names that the newest write-ups have which everybody may see. */
	private static final String NAMES = """
			with newest as (
				select services, teams, tags from write_up where coalesce(archived_from, status) <> 'DRAFT' and not restricted
				order by occurred_at desc limit 500),
			typed as (select distinct unnest(services) as name from newest)
			select 'services' as what, name from service where not retired
			union select 'services', name from typed t
				where not exists (select 1 from service s where lower(s.name) = lower(t.name))
					and not exists (select 1 from service_alias a where lower(a.alias) = lower(t.name))
			union select 'teams', name from team
			union select 'teams', unnest(teams) from newest
			union select 'tags', unnest(tags) from newest
			union select 'proposed', t.name from service s join team t on t.id = s.team_id
				where s.name = any(cast(:services as text[])) and t.name <> all(cast(:teams as text[]))
			order by 1, 2""";

	private final JdbcClient jdbc;

	KnownNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * By {@code services}, {@code teams} and {@code tags}, and as {@code proposed} the
	 * teams that look after the services of a story and that it doesn't name.
	 */
	Map<String, List<String>> of(Facts facts) {
		return this.jdbc.sql(NAMES)
			.param("services", facts.services().toArray(String[]::new))
			.param("teams", facts.teams().toArray(String[]::new))
			.query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
