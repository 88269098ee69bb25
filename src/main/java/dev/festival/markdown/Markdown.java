package dev.festival.markdown;

/**
 * Stub.
 */
public record Markdown(String source) {

	public static final Markdown EMPTY = new Markdown("");

	public boolean isBlank() {
		return this.source.isBlank();
	}

}
