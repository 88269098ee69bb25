package dev.festival.writeup.discussion;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;

/**
 * What one person said in a thread; only they can change it.
 */
@Entity
@Table(name = "comment")
class Comment {

	@Id
	private UUID id;

	@Column(name = "thread_id")
	private UUID thread;

	@Column(name = "by_id")
	private PersonId by;

	@Column(name = "at")
	private Instant at;

	private Markdown text;

	@Column(name = "changed_at")
	private @Nullable Instant changedAt;

	private boolean removed;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Comment() {
	}

	Comment(UUID thread, Markdown text, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.thread = thread;
		this.text = text;
		this.by = by;
		this.at = at;
	}

	/**
	 * Says it in other words.
	 * @param seen the version that the writer had before their eyes
	 */
	void change(Markdown text, int seen, PersonId by, Instant at) {
		refuseOthers(by);
		if (this.text.equals(text)) {
			return;
		}
		if (!Objects.equals(this.version, seen)) {
			throw new DiscussionRefusedException(
					"You changed this comment in another window since; both are here. Save again to keep what you see.");
		}
		this.text = text;
		this.changedAt = at;
	}

	/**
	 * Takes it back; that there was one stays visible where others have answered.
	 */
	void remove(PersonId by) {
		refuseOthers(by);
		this.removed = true;
		this.text = Markdown.EMPTY;
	}

	private void refuseOthers(PersonId person) {
		if (this.removed) {
			throw new NothingSaidException();
		}
		if (!this.by.equals(person)) {
			throw new NotYourWordsException();
		}
	}

	UUID id() {
		return this.id;
	}

	UUID thread() {
		return this.thread;
	}

	Markdown text() {
		return this.text;
	}

}
