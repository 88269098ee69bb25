package dev.festival.writeup;

/**
 * The number of a write-up, shown as {@code #142}.
 *
 * @param number 1 or more
 */
public record WriteUpId(long number) {

	@Override
	public String toString() {
		return "#" + this.number;
	}

}
