package dev.festival.page;

import dev.festival.account.PersonId;
import dev.festival.account.Role;

/**
 * What is round the content of a page: the reader's own, and the same for all stories.
 *
 * @param head up to the title
 * @param between from the title to the content
 * @param end after the content
 */
record Frame(Piece head, Piece between, Piece end) {

	int weight() {
		return this.head.weight() + this.between.weight() + this.end.weight();
	}

	/**
	 * Everything that it depends on.
	 *
	 * @param token the cookie that the tokens of its forms belong to
	 */
	record Key(PersonId reader, String name, Role role, String theme, String token, String section) {
	}

}
