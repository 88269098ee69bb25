package dev.festival.live;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the room can send without a word while it listens.
 */
public enum Cheer {

	LAUGH("laugh", "😄", "Laugh"),

	HUG("hug", "🤗", "Hug"),

	APPLAUSE("applause", "👏", "Applause"),

	SAME_HERE("same-here", "🙋", "Same here");

	private final String slug;

	private final String sign;

	private final String label;

	Cheer(String slug, String sign, String label) {
		this.slug = slug;
		this.sign = sign;
		this.label = label;
	}

	public String slug() {
		return this.slug;
	}

	public String sign() {
		return this.sign;
	}

	public String label() {
		return this.label;
	}

	public static Optional<Cheer> ofSlug(String slug) {
		return Stream.of(values()).filter((cheer) -> cheer.slug.equals(slug)).findFirst();
	}

}
