package dev.festival.writeup.discussion;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one can react to a published write-up without a word; there is no thumb down.
 */
public enum ReactionKind {

	HUG("hug", "🤗", "Hug"),

	APPLAUSE("applause", "👏", "Applause"),

	LAUGH("laugh", "😄", "Laugh"),

	LEARNED("learned-something", "💡", "Learned something"),

	ME_TOO("happened-to-me-too", "🙋", "Happened to me too");

	private final String slug;

	private final String sign;

	private final String label;

	ReactionKind(String slug, String sign, String label) {
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

	public static Optional<ReactionKind> ofSlug(String slug) {
		return Stream.of(values()).filter((kind) -> kind.slug.equals(slug)).findFirst();
	}

}
