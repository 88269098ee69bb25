package dev.festival.team.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into a field of one line, without line ends, tabs and what PostgreSQL
 * can't hold.
 */
final class TypedLine {

	/** Matches what has something to be seen. */
	static final String VISIBLE = "(?s).*[\\p{L}\\p{N}\\p{P}\\p{S}].*";

	/** Write-ups put commas between names. */
	static final String WITHOUT_COMMA = "[^,]*";

	private TypedLine() {
	}

	static String of(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Z}]+", " ").strip() : "";
	}

}
