package dev.festival.writeup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;

/**
 * Finds a write-up for somebody who wants to read it; the one way to one from outside.
 */
@Component
@Transactional(readOnly = true)
public class StoryReader {

	private final WriteUps writeUps;

	private final FollowUps followUps;

	private final Names names;

	StoryReader(WriteUps writeUps, FollowUps followUps, Names names) {
		this.writeUps = writeUps;
		this.followUps = followUps;
		this.names = names;
	}

	/**
	 * Reads a write-up in a fixed number of statements, whatever its length.
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
		return this.writeUps.find(number, reader.personId().value()).map((writeUp) -> {
			writeUp.load();
			List<FollowUp> promised = this.followUps.of(number);
			return new Story(writeUp, promised, names(writeUp, promised));
		});
	}

	private Map<PersonId, String> names(WriteUp writeUp, List<FollowUp> promised) {
		Set<PersonId> mentioned = new HashSet<>(writeUp.cast().people());
		promised.forEach((followUp) -> mentioned.add(followUp.promise().owner()));
		return this.names.of(mentioned);
	}

}
