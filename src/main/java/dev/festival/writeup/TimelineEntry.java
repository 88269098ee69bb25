package dev.festival.writeup;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.Markdown;

/**
 * Something that happened at an instant of the story.
 *
 * @param id the entry within its write-up, 1 or more; 0 before it was added
 * @param at when it happened; of an unknown time, where it stands among the others
 * @param belief what was believed at that moment
 * @param evidence the address of a graph, a log, a message
 * @param moment the moment of the incident that it marks
 */
@Embeddable
public record TimelineEntry(@Column(name = "id", insertable = false, updatable = false) int id,
		@Column(name = "at") Instant at, @Enumerated(EnumType.STRING) @Column(name = "precise") Precision precision,
		@Enumerated(EnumType.STRING) @Column(name = "kind") EntryKind kind, @Column(name = "text") Markdown text,
		@Column(name = "belief") @Nullable String belief, @Column(name = "evidence") @Nullable String evidence,
		@Column(name = "starred") boolean starred,
		@Enumerated(EnumType.STRING) @Column(name = "moment") @Nullable Moment moment) implements State {

	public TimelineEntry withId(int id) {
		return new TimelineEntry(id, this.at, this.precision, this.kind, this.text, this.belief, this.evidence,
				this.starred, this.moment);
	}

	TimelineEntry starred(boolean starred) {
		return new TimelineEntry(this.id, this.at, this.precision, this.kind, this.text, this.belief, this.evidence,
				starred, this.moment);
	}

	public TimelineEntry marking(@Nullable Moment moment) {
		return new TimelineEntry(this.id, this.at, this.precision, this.kind, this.text, this.belief, this.evidence,
				this.starred, moment);
	}

}
