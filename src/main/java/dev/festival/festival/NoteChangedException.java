package dev.festival.festival;

import dev.festival.markdown.Markdown;

/**
 * Somebody else changed a text while it was being written; both are kept, and the writer
 * chooses.
 */
public class NoteChangedException extends RuntimeException {

	private final Note note;

	private final transient Markdown wanted;

	private final transient Markdown now;

	private final int revision;

	NoteChangedException(Note note, Markdown wanted, Markdown now, int revision) {
		super("Somebody else wrote there meanwhile.");
		this.note = note;
		this.wanted = wanted;
		this.now = now;
		this.revision = revision;
	}

	public Note note() {
		return this.note;
	}

	public Markdown wanted() {
		return this.wanted;
	}

	/**
	 * What they wrote.
	 */
	public Markdown now() {
		return this.now;
	}

	public int revision() {
		return this.revision;
	}

}
