package dev.festival.api;

import java.time.LocalDate;
import java.util.List;

import dev.festival.writeup.FollowUp;
import dev.festival.writeup.Promise;
import dev.festival.writeup.Story;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up of a write-up, as scripts read it.
 *
 * @param addresses the ids of the factors that it addresses
 */
record FollowUpResource(long number, String title, PersonResource owner, LocalDate due, String type, String status,
		@Nullable String note, List<Integer> addresses) {

	static FollowUpResource of(FollowUp followUp, Story story) {
		Promise promise = followUp.promise();
		return new FollowUpResource(followUp.id().number(), promise.title(),
				PersonResource.of(promise.owner(), story.name(promise.owner())), promise.due(), Word.of(promise.type()),
				Word.of(promise.status()), promise.note(), promise.addresses());
	}

}
