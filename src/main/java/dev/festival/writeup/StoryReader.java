package dev.festival.writeup;

import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.festival.account.SignedIn;

/**
 * Finds a write-up for somebody who wants to read it; the one way to one from outside.
 */
@Component
public class StoryReader {

	private final StoryRows rows;

	private final FollowUps followUps;

	StoryReader(StoryRows rows, FollowUps followUps) {
		this.rows = rows;
		this.followUps = followUps;
	}

	/**
	 * Reads a write-up in one statement, whatever its length.
	 * @throws dev.festival.refusal.Refusal when there is none that the reader may see
	 */
	public Story read(WriteUpId id, SignedIn reader) {
		return find(id.number(), reader).orElseThrow(NoSuchWriteUpException::new);
	}

	/**
	 * Reads the write-up that a follow-up belongs to.
	 */
	public Story readOf(FollowUpId id, SignedIn reader) {
		return this.followUps.writeUpOf(id.number())
			.flatMap((writeUp) -> find(writeUp, reader))
			.orElseThrow(NoSuchFollowUpException::new);
	}

	private Optional<Story> find(long number, SignedIn reader) {
		return this.rows.read(number, reader.personId());
	}

}
