package dev.festival.api;

import java.util.List;

import dev.festival.refusal.Refusal;

/**
 * A field says something else than one of the words that there are for it.
 */
class UnknownWordException extends Refusal {

	UnknownWordException(String field, List<String> words) {
		super(Reason.INVALID, "“%s” is one of: %s.".formatted(field, String.join(", ", words)));
	}

}
