package dev.festival.live;

import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.deck.Deck;
import dev.festival.deck.Slide;

/**
 * Keeps decks as they are presented, for as long as they are.
 */
@Component
class Snapshots {

	private static final JsonMapper json = JsonMapper.builder()
		.addMixIn(Slide.class, Kinds.class)
		.registerSubtypes(Slide.class.getPermittedSubclasses())
		.build();

	private final JdbcClient jdbc;

	Snapshots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(UUID presentation, Deck deck) {
		this.jdbc.sql("""
				insert into presented_deck (presentation_id, deck) values (:presentation, cast(:deck as jsonb))
				on conflict (presentation_id) do update set deck = excluded.deck
				""").param("presentation", presentation).param("deck", json.writeValueAsString(deck)).update();
	}

	Optional<Deck> find(UUID presentation) {
		return this.jdbc.sql("select deck from presented_deck where presentation_id = :presentation")
			.param("presentation", presentation)
			.query((row, number) -> json.readValue(row.getString("deck"), Deck.class))
			.optional();
	}

	void forget(UUID presentation) {
		this.jdbc.sql("delete from presented_deck where presentation_id = :presentation")
			.param("presentation", presentation)
			.update();
	}

	/** Says in the text of a slide of which kind it is. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@kind")
	private interface Kinds {

	}

}
