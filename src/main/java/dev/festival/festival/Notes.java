package dev.festival.festival;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import dev.festival.markdown.Markdown;

/**
 * What is taken down during a festival, each text with the number of its last change.
 */
@Embeddable
class Notes {

	@Column(name = "notes")
	private Markdown notes = Markdown.EMPTY;

	@Column(name = "notes_revision")
	private int notesRevision;

	@Column(name = "decisions")
	private Markdown decisions = Markdown.EMPTY;

	@Column(name = "decisions_revision")
	private int decisionsRevision;

	Markdown text(Note note) {
		return (note == Note.NOTES) ? this.notes : this.decisions;
	}

	int revision(Note note) {
		return (note == Note.NOTES) ? this.notesRevision : this.decisionsRevision;
	}

	void write(Note note, Markdown text) {
		if (note == Note.NOTES) {
			this.notes = text;
			this.notesRevision++;
		}
		else {
			this.decisions = text;
			this.decisionsRevision++;
		}
	}

}
