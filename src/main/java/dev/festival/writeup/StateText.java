package dev.festival.writeup;

import tools.jackson.databind.json.JsonMapper;

import dev.festival.markdown.Markdown;

/**
 * Writes a state down for the history and reads it again: prose as it is, the rest as
 * JSON.
 */
final class StateText {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private StateText() {
	}

	static String write(State state) {
		return (state instanceof Prose prose) ? prose.text().source() : JSON.writeValueAsString(state);
	}

	static State read(Part part, String text) {
		return switch (part) {
			case FACTS -> JSON.readValue(text, Facts.class);
			case MOMENTS -> JSON.readValue(text, Moments.class);
			case AUDIENCE -> JSON.readValue(text, Audience.class);
			case PEOPLE -> JSON.readValue(text, Cast.class);
			case TIMELINE -> JSON.readValue(text, TimelineEntry.class);
			case FACTORS -> JSON.readValue(text, Factor.class);
			case FOLLOW_UPS -> JSON.readValue(text, Promise.class);
			case STATUS -> JSON.readValue(text, Standing.class);
			default -> new Prose(new Markdown(text));
		};
	}

}
