package dev.festival.writeup.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.FollowUpStatus;
import dev.festival.writeup.FollowUpType;
import dev.festival.writeup.Promise;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUp;

/**
 * A follow-up as it is typed.
 */
record FollowUpForm(
		@NotBlank(message = "Say what will be different when it is done.") @Size(max = 200,
				message = "At most 200 characters.") String title,
		@NotNull(message = "One person has to own it; they can ask others to help.") @Nullable UUID owner,
		@NotNull(message = "When is it due? It can be moved later, with a reason.") @KnownYear @Nullable LocalDate due,
		@NotNull(message = "How is it meant to help?") @Nullable FollowUpType type, @Nullable FollowUpStatus status,
		@Nullable @Size(max = 2000, message = "At most 2,000 characters.") String note,
		@Nullable List<Integer> addresses, int seen) {

	FollowUpForm {
		title = OneLine.of(title);
		status = (status != null) ? status : FollowUpStatus.OPEN;
	}

	static FollowUpForm blank(Story story, PersonId owner, LocalDate today) {
		WriteUp writeUp = story.writeUp();
		LocalDate due = story.severities().due(writeUp.facts().severity(), today);
		return new FollowUpForm("", owner.value(), due, FollowUpType.PREVENT, FollowUpStatus.OPEN, "", List.of(),
				writeUp.revision());
	}

	static FollowUpForm of(Promise promise, int seen) {
		return new FollowUpForm(promise.title(), promise.owner().value(), promise.due(), promise.type(),
				promise.status(), promise.note(), promise.addresses(), seen);
	}

	Promise promise() {
		String said = (this.note != null) ? new Markdown(this.note.strip()).source() : "";
		return new Promise(this.title, new PersonId(java.util.Objects.requireNonNull(this.owner)),
				java.util.Objects.requireNonNull(this.due), java.util.Objects.requireNonNull(this.type),
				java.util.Objects.requireNonNull(this.status), said.isEmpty() ? null : said,
				(this.addresses != null) ? this.addresses.stream().distinct().sorted().limit(200).toList() : List.of());
	}

	/**
	 * Whoever is shown as the owner.
	 */
	List<PersonId> owners() {
		return (this.owner != null) ? List.of(new PersonId(this.owner)) : List.of();
	}

	/**
	 * Whether it holds nothing that somebody typed or chose; a day is proposed, and says
	 * nothing by itself.
	 */
	boolean isUntouched(PersonId proposed) {
		return this.title.isEmpty() && (this.note == null || this.note.isBlank()) && this.status == FollowUpStatus.OPEN
				&& this.type == FollowUpType.PREVENT && proposed.value().equals(this.owner)
				&& (this.addresses == null || this.addresses.isEmpty());
	}

	public boolean addressing(int factor) {
		return this.addresses != null && this.addresses.contains(factor);
	}

}
