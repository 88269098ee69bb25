package dev.festival.team;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what services and teams that somebody types are called. What is not known stays as
 * it was typed.
 */
@Component
public class Catalogue {

	private static final String SERVICE = """
			(lower(s.name) = lower(typed.name)
				or exists (select 1 from service_alias a where a.service_id = s.id and lower(a.alias) = lower(typed.name)))
			""";

	private static final String TYPED = " from unnest(cast(:names as text[])) with ordinality typed (name, place) ";

	private final JdbcClient jdbc;

	Catalogue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The names of these services, each once.
	 */
	public List<String> services(List<String> typed) {
		return names("select coalesce((select s.name from service s where " + SERVICE + " limit 1), typed.name)" + TYPED
				+ "order by typed.place", typed);
	}

	/**
	 * The names of these teams, each once.
	 */
	public List<String> teams(List<String> typed) {
		return names("select coalesce((select t.name from team t where lower(t.name) = lower(typed.name)), typed.name)"
				+ TYPED + "order by typed.place", typed);
	}

	/**
	 * The names of the teams that look after these services.
	 */
	public List<String> teamsOf(List<String> services) {
		return names("select t.name" + TYPED + "join service s on " + SERVICE
				+ "join team t on t.id = s.team_id order by typed.place", services);
	}

	private List<String> names(String sql, List<String> typed) {
		if (typed.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(sql)
			.param("names", typed.toArray(String[]::new))
			.query((row, index) -> row.getString(1))
			.list()
			.stream()
			.distinct()
			.toList();
	}

}
