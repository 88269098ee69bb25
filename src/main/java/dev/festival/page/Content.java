package dev.festival.page;

/**
 * What a page is about, the same for all readers of one kind.
 */
record Content(Piece title, Piece main) {

	int weight() {
		return this.title.weight() + this.main.weight();
	}

	/**
	 * How long it is, not compressed.
	 */
	int length() {
		return this.title.length() + this.main.length();
	}

}
