package dev.festival.mail;

/**
 * A letter and whom it goes to.
 *
 * @param name what they are called, or an empty text
 * @param optional whether they can switch such letters off
 */
record Envelope(String name, String address, Letter letter, boolean optional) {

	Envelope {
		name = TidyText.of(name);
	}

}
