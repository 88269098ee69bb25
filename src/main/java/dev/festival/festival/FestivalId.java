package dev.festival.festival;

/**
 * The number of a festival, as in its address.
 *
 * @param number 1 or more
 */
public record FestivalId(long number) {

	@Override
	public String toString() {
		return Long.toString(this.number);
	}

}
