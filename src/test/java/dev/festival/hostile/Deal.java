package dev.festival.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Vectors in turn, without an end.
 */
final class Deal {

	private final List<String> vectors;

	private int next;

	Deal(List<String> vectors, int first) {
		this.vectors = vectors;
		this.next = first;
	}

	/**
	 * The next that fits into one line.
	 */
	String line(int most) {
		return next((vector) -> vector.length() <= most && vector.matches("[\\p{Print}]*[^,\\s][\\p{Print}]*"));
	}

	/**
	 * The next with markup in it, for a field that gets but one.
	 */
	String markup(int most) {
		return next((vector) -> vector.length() <= most && vector.matches("\\p{Print}*<[a-z]\\p{Print}*"));
	}

	/**
	 * Some with an empty line between them.
	 * @param most characters in all
	 */
	String text(int count, int most) {
		List<String> some = new ArrayList<>();
		int length = 0;
		while (some.size() < count) {
			String vector = next((each) -> each.length() <= most - 2);
			length += vector.length() + 2;
			if (length > most) {
				break;
			}
			some.add(vector);
		}
		return String.join("\n\n", some);
	}

	private String next(Predicate<String> fits) {
		for (int tries = 0; tries < this.vectors.size(); tries++) {
			String vector = this.vectors.get(this.next);
			this.next = (this.next + 1) % this.vectors.size();
			if (fits.test(vector)) {
				return vector;
			}
		}
		throw new IllegalStateException("None of them fits");
	}

}
