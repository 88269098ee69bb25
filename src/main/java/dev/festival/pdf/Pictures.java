package dev.festival.pdf;

import org.jspecify.annotations.Nullable;

/**
 * The pictures that may be on a page; it gets none from anywhere else.
 */
public interface Pictures {

	/** For pages without pictures. */
	Pictures NONE = (address) -> null;

	/**
	 * The bytes of the picture that the page calls by this address, if it may have it.
	 */
	byte @Nullable [] bytes(String address);

}
