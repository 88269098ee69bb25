package dev.festival.page;

/**
 * Joins the CRC-32 checksums of texts to the one of all of them, without reading them
 * again, as {@code crc32_combine} of zlib does: the first is multiplied by x to the power
 * of the bits that follow, modulo the polynomial of CRC-32, both with the bits reversed.
 */
final class Checksum {

	private static final int POLYNOMIAL = 0xedb88320;

	/** Polynomials are kept with their highest power in the lowest bit: this is 1. */
	private static final int ONE = 1 << 31;

	/** x to the power of 8: what a byte is worth. */
	private static final int BYTE = 1 << 23;

	private Checksum() {
	}

	/**
	 * The checksum of two texts, one after the other.
	 * @param following how many bytes the second has
	 */
	static int join(int first, int second, int following) {
		return times(power(BYTE, following), first) ^ second;
	}

	private static int power(int base, int exponent) {
		int power = ONE;
		int square = base;
		for (int rest = exponent; rest != 0; rest >>>= 1) {
			if ((rest & 1) != 0) {
				power = times(square, power);
			}
			square = times(square, square);
		}
		return power;
	}

	private static int times(int one, int other) {
		int product = 0;
		int shifted = other;
		for (int bit = ONE; bit != 0; bit >>>= 1) {
			if ((one & bit) != 0) {
				product ^= shifted;
			}
			shifted = (shifted >>> 1) ^ (((shifted & 1) != 0) ? POLYNOMIAL : 0);
		}
		return product;
	}

}
