package dev.festival.deck.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the forms of one deck are, for the links between them.
 *
 * @param story the write-up, unless it isn't to be read from here
 * @param notes the view for the speaker, unless there is none
 */
public record DeckAddresses(@Nullable String story, String slides, String file, @Nullable String notes) {

	static DeckAddresses of(long number, boolean roles) {
		String story = "/write-ups/" + number;
		String suffix = roles ? "?names=roles" : "";
		return new DeckAddresses(story + suffix, story + "/deck" + suffix, story + "/deck.pptx" + suffix,
				story + "/deck/notes" + suffix);
	}

	static DeckAddresses shared(String token, boolean withStory) {
		String story = "/shared/" + token;
		return new DeckAddresses(withStory ? story : null, story + "/deck", story + "/deck.pptx", null);
	}

}
