package dev.festival.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import dev.festival.markdown.Markdown;

/**
 * What a teller decided about one slide.
 *
 * @param key which slide it is
 * @param hidden whether it is left out
 * @param title instead of the generated one; empty to keep that
 * @param notes instead of the generated ones; empty to keep those
 * @param text what stands on a slide of the teller's own
 * @param written the fingerprint of the generated slide that title and notes were written
 * for
 */
@Embeddable
public record ArrangedSlide(@Column(name = "slide_key") String key, @Column(name = "hidden") boolean hidden,
		@Column(name = "title") String title, @Column(name = "notes") String notes,
		@Column(name = "text") Markdown text, @Column(name = "written") String written) {

	private static final String OWN = "own-";

	static ArrangedSlide asGenerated(String key) {
		return new ArrangedSlide(key, false, "", "", Markdown.EMPTY, "");
	}

	static String ownKey(int number) {
		return OWN + number;
	}

	/**
	 * Whether the teller wrote all of it.
	 */
	public boolean own() {
		return this.key.startsWith(OWN);
	}

	/**
	 * Tells apart what was written at one time from what was at another.
	 */
	public String mark() {
		return Fingerprint.of(this.title + "\n" + this.notes + "\n" + this.text.source());
	}

	/**
	 * Whether the teller wrote a title or notes for it.
	 */
	public boolean retold() {
		return !this.title.isEmpty() || !this.notes.isEmpty();
	}

	ArrangedSlide hidden(boolean hide) {
		return new ArrangedSlide(this.key, hide, this.title, this.notes, this.text, this.written);
	}

	ArrangedSlide saying(Words words, String fingerprint) {
		return new ArrangedSlide(this.key, this.hidden, words.title(), words.notes(), words.text(), fingerprint);
	}

	public Words words() {
		return new Words(this.title, this.notes, this.text);
	}

	/**
	 * What a teller writes about a slide.
	 *
	 * @param title at most {@link #LONGEST_TITLE} characters; empty to keep the generated
	 * @param notes at most {@link #LONGEST_NOTES} characters; empty to keep the generated
	 * @param text what stands on it, for a slide of their own
	 */
	public record Words(String title, String notes, Markdown text) {

		/** The most characters of a title. */
		public static final int LONGEST_TITLE = 300;

		/** The most characters of notes. */
		public static final int LONGEST_NOTES = 10_000;

	}

}
