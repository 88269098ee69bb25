package dev.festival.live;

import java.util.Locale;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import dev.festival.deck.Length;

/**
 * How a story is told to a room, so that newer slides tell it in the same way.
 *
 * @param roles whether people stand there by their roles
 * @param length how much of it is told, or nothing for as much as the teller chose
 */
@Embeddable
public record Telling(boolean roles, @Enumerated(EnumType.STRING) @Nullable Length length) {

	/** With names, and as much as the teller chose. */
	public static final Telling USUAL = new Telling(false, null);

	/**
	 * As it is said behind the address of a deck.
	 */
	public static Telling of(@Nullable String names, @Nullable String length) {
		return new Telling("roles".equals(names), (length != null) ? Length.named(length).orElse(null) : null);
	}

	/**
	 * How its length is called in addresses.
	 */
	public @Nullable String lengthName() {
		return (this.length != null) ? this.length.name().toLowerCase(Locale.ROOT) : null;
	}

}
