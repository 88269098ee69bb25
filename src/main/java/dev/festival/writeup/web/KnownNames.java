package dev.festival.writeup.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The services, teams and tags that write-ups have named so far, to choose from.
 */
@Component
class KnownNames {

	private static final String NEWEST = """
			select distinct 'services' as what, unnest(services) as name from newest
			union select 'teams', unnest(teams) from newest
			union select 'tags', unnest(tags) from newest
			order by 1, 2""";

	private final JdbcClient jdbc;

	KnownNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * By {@code services}, {@code teams} and {@code tags}, from the newest write-ups that
	 * everybody may see.
	 */
	Map<String, List<String>> all() {
		return this.jdbc
			.sql("""
					with newest as (select services, teams, tags from write_up where coalesce(archived_from, status) <> 'DRAFT' and not restricted
						order by occurred_at desc limit 500)
					"""
					+ NEWEST)
			.query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
