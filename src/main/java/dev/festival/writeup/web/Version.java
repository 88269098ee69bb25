package dev.festival.writeup.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.Subject;

/**
 * One version of a write-up and what it changed.
 *
 * @param restored the version that it took things back to, if it did
 */
record Version(int number, String by, Instant at, @Nullable Integer restored, List<Change> changes) {

	/**
	 * A changed part, against what it was before.
	 */
	record Change(Subject subject, List<TextDifference.Line> lines) {
	}

}
