package dev.festival.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How the API calls the values of our enumerations: <code>near-miss</code>.
 */
final class Word {

	private Word() {
	}

	static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static @Nullable String orNull(@Nullable Enum<?> value) {
		return (value != null) ? of(value) : null;
	}

	/**
	 * The value that is called so.
	 * @throws UnknownWordException that tells which there are
	 */
	static <E extends Enum<E>> @Nullable E read(String field, Class<E> type, @Nullable String word) {
		if (word == null || word.isBlank()) {
			return null;
		}
		List<E> values = Arrays.asList(type.getEnumConstants());
		return values.stream()
			.filter((value) -> of(value).equals(word.strip()))
			.findFirst()
			.orElseThrow(() -> new UnknownWordException(field, values.stream().map(Word::of).toList()));
	}

}
