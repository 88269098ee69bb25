package dev.festival.deck.web;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import dev.festival.deck.Length;

/**
 * What is said behind the address of a deck.
 *
 * @param names {@code roles} to have roles instead of names
 * @param length how much is told, or nothing for as much as the teller chose
 * @param template {@code festival} for our own slides where the company has a template
 * @param notes anything, to have the notes in the file
 */
@NamedInterface("forms")
public record DeckWish(@Nullable String names, @Nullable String length, @Nullable String template,
		@Nullable String notes) {

	boolean roles() {
		return "roles".equals(this.names);
	}

	/**
	 * How much is told, or nothing where each teller's choice holds.
	 */
	public @Nullable Length wantedLength() {
		return (this.length != null) ? Length.named(this.length).orElse(null) : null;
	}

	boolean ownTemplate() {
		return "festival".equals(this.template);
	}

	public boolean withNotes() {
		return this.notes != null;
	}

}
