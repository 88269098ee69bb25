package dev.festival.writeup.roles;

import org.jspecify.annotations.Nullable;

import dev.festival.markdown.Markdown;

/**
 * Says texts again with roles instead of names, and with fewer addresses: none for those
 * outside, and for the others none that seems to hold a name.
 */
public final class Retelling {

	private final NamesInText names;

	private final boolean outside;

	/**
	 * Retells for those inside or outside.
	 */
	public Retelling(NamesInText names, boolean outside) {
		this.names = names;
		this.outside = outside;
	}

	/**
	 * Whether those who read it have no account here.
	 */
	public boolean isOutside() {
		return this.outside;
	}

	public String line(String text) {
		return AddressesInText.without(text, this::isUnwanted, this.names::replaced);
	}

	public @Nullable String lineOrNull(@Nullable String text) {
		return (text != null) ? line(text) : null;
	}

	public Markdown text(Markdown text) {
		String said = line(text.source());
		return new Markdown(said.substring(0, Math.min(said.length(), Markdown.MAX_LENGTH)));
	}

	/**
	 * The address itself, if it may be shown.
	 */
	public @Nullable String address(@Nullable String address) {
		return (address == null || isUnwanted(address)) ? null : address;
	}

	private boolean isUnwanted(String address) {
		return this.outside || this.names.areIn(address);
	}

}
