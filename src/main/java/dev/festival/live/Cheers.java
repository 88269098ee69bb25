package dev.festival.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.news.News;

/**
 * Counts who follows and what rooms send, many at a time; who it was isn't known.
 */
@Component
class Cheers {

	private final JdbcClient jdbc;

	private final News news;

	Cheers(JdbcClient jdbc, News news) {
		this.jdbc = jdbc;
		this.news = news;
	}

	@Transactional
	public void add(UUID presentation, String code, Map<Cheer, Integer> sent) {
		sent.forEach((cheer, count) -> this.jdbc.sql("""
				insert into presentation_reaction as known (presentation_id, kind, count)
				values (:presentation, :kind, :count)
				on conflict (presentation_id, kind) do update set count = known.count + excluded.count
				""").param("presentation", presentation).param("kind", cheer.name()).param("count", count).update());
		this.news.announce(Bulletin.CHANNEL, Bulletin.cheered(code, of(presentation)).text());
	}

	/**
	 * Remembers the most who followed at the same moment.
	 */
	void followed(UUID presentation, int followers) {
		this.jdbc
			.sql("update presentation set followers = :followers where id = :presentation and followers < :followers")
			.param("followers", followers)
			.param("presentation", presentation)
			.update();
	}

	int followers(UUID presentation) {
		return this.jdbc.sql("select followers from presentation where id = :presentation")
			.param("presentation", presentation)
			.query(Integer.class)
			.single();
	}

	Map<Cheer, Integer> of(UUID presentation) {
		Map<Cheer, Integer> counts = new EnumMap<>(Cheer.class);
		this.jdbc.sql("select kind, count from presentation_reaction where presentation_id = :presentation")
			.param("presentation", presentation)
			.query((row) -> {
				counts.put(Cheer.valueOf(row.getString("kind")), row.getInt("count"));
			});
		return counts;
	}

}
