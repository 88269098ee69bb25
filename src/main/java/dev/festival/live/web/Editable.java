package dev.festival.live.web;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.festival.account.SignedIn;
import dev.festival.live.Question;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;

/**
 * Which stories the presenter may change, so that a question can become a part of them.
 */
@Component
class Editable {

	private final StoryReader stories;

	Editable(StoryReader stories) {
		this.stories = stories;
	}

	Set<WriteUpId> of(Collection<Question> questions, SignedIn by) {
		return questions.stream()
			.filter(Question::isWaiting)
			.map(Question::writeUp)
			.filter(Objects::nonNull)
			.distinct()
			.filter((id) -> isEditable(this.stories.read(id, by).writeUp(), by))
			.collect(Collectors.toSet());
	}

	private static boolean isEditable(WriteUp writeUp, SignedIn by) {
		return writeUp.editableBy(by.personId(), by.role());
	}

}
