package dev.festival.live;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one instance tells the others about a presentation: only numbers, and only what is
 * new.
 *
 * @param code of the presentation
 * @param scene that the room sees from now on
 * @param pace of the presenter from now on
 * @param cheers all that were sent so far
 * @param asked whether there is something new about questions
 * @param from the instance that counts followers
 * @param followers how many it has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Bulletin(String code, @Nullable Scene scene, @Nullable Pace pace, @Nullable Map<Cheer, Integer> cheers,
		@Nullable Boolean asked, @Nullable UUID from, @Nullable Integer followers) {

	static final String CHANNEL = "festival_live";

	private static final JsonMapper json = JsonMapper.builder().build();

	static Bulletin of(Presentation presentation) {
		return new Bulletin(presentation.code(), presentation.scene(), presentation.pace(), null, null, null, null);
	}

	static Bulletin cheered(String code, Map<Cheer, Integer> cheers) {
		return new Bulletin(code, null, null, cheers, null, null, null);
	}

	static Bulletin asked(String code) {
		return new Bulletin(code, null, null, null, true, null, null);
	}

	static Bulletin followed(String code, UUID from, int followers) {
		return new Bulletin(code, null, null, null, null, from, followers);
	}

	static Bulletin read(String text) {
		return json.readValue(text, Bulletin.class);
	}

	String text() {
		return json.writeValueAsString(this);
	}

}
