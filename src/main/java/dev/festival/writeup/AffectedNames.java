package dev.festival.writeup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.team.Catalogue;
import dev.festival.team.Service;
import dev.festival.team.Team;

/**
 * Lets write-ups call services and teams what they are called: when they are written
 * down, and in all of them when that changes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AffectedNames {

	/** Takes a name for another one where it stands, once. */
	private static final String FOLLOW = """
			update write_up w set {names} = (
				select array_agg(n.name order by n.place) from (
					select c.name, min(c.place) as place from (
						select case when lower(o.name) = lower(:from) then :to else o.name end as name, o.place
						from unnest(w.{names}) with ordinality o (name, place)) c
					group by c.name) n)
			where exists (select 1 from unnest(w.{names}) o (name) where lower(o.name) = lower(:from) and o.name <> :to)""";

	private final Catalogue catalogue;

	private final JdbcClient jdbc;

	AffectedNames(Catalogue catalogue, JdbcClient jdbc) {
		this.catalogue = catalogue;
		this.jdbc = jdbc;
	}

	Facts called(Facts typed) {
		List<String> services = this.catalogue.services(typed.services());
		return typed.about(services, this.catalogue.teams(typed.teams()));
	}

	Map<Subject, @Nullable State> called(Map<Subject, @Nullable State> wanted) {
		Map<Subject, @Nullable State> called = new LinkedHashMap<>(wanted);
		called.replaceAll((subject, state) -> (state instanceof Facts typed) ? called(typed) : state);
		return called;
	}

	@EventListener
	void on(Service.Renamed event) {
		follow("services", event.from(), event.to());
	}

	@EventListener
	void on(Team.Renamed event) {
		follow("teams", event.from(), event.to());
	}

	/**
	 * Pages that show the name are marked by the number of changed names; counting first
	 * keeps two changes from waiting for each other.
	 */
	private void follow(String column, String from, String to) {
		this.jdbc.sql("update name_changes set changes = changes + 1").update();
		this.jdbc.sql(FOLLOW.replace("{names}", column)).param("from", from).param("to", to).update();
	}

}
