package dev.festival.writeup.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.festival.writeup.roles.Way.Kind;

/**
 * All the ways in which people may be called, by their first letter, the longest first.
 * What may mean two of them means somebody.
 */
final class WaysToCall {

	private static final String EITHER = "somebody";

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** Some leave it out. */
	private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ]");

	private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "das", "del", "della", "der", "den",
			"di", "du", "la", "le", "el", "al", "van", "von", "bin", "ibn", "bint", "zu", "y", "e", "ter", "ten", "st",
			"mr", "mrs", "ms", "dr");

	private final Map<String, Way> ways = new LinkedHashMap<>();

	private WaysToCall() {
	}

	static Map<Character, List<Way>> of(List<Called> people) {
		WaysToCall all = new WaysToCall();
		people.forEach(all::add);
		return all.byLetter();
	}

	/**
	 * Only those that can mean nobody else.
	 */
	static Map<Character, List<Way>> whole(Called person) {
		WaysToCall all = new WaysToCall();
		all.add(person);
		String local = folded(person.email()).split("@", 2)[0];
		boolean one = !BLANKS.matcher(person.name().strip()).find();
		all.ways.values()
			.removeIf((way) -> (way.kind() == Kind.ALONE && !one)
					|| (way.kind() == Kind.HANDLE && !way.words().equals(List.of(local))));
		return all.byLetter();
	}

	private Map<Character, List<Way>> byLetter() {
		Map<Character, List<Way>> byLetter = new HashMap<>();
		this.ways.values()
			.stream()
			.sorted(Comparator.comparingInt(Way::length).reversed())
			.forEach((way) -> byLetter.computeIfAbsent(way.words().getFirst().charAt(0), (letter) -> new ArrayList<>())
				.add(way));
		return byLetter;
	}

	private void add(Called person) {
		String bare = APOSTROPHE.matcher(person.name()).replaceAll("");
		if (!bare.equals(person.name())) {
			add(new Called(bare, person.email(), person.role()));
		}
		List<String> written = List.of(BLANKS.split(person.name().strip()));
		List<String> words = written.stream().map(WaysToCall::folded).filter((word) -> !word.isEmpty()).toList();
		boolean whole = words.size() > 1 || (!words.isEmpty() && isWholeName(words.getFirst()));
		if (whole) {
			add(words, Kind.CERTAIN, person.role(), person.name());
			add(words.reversed(), Kind.CERTAIN, person.role(), person.name());
		}
		if (words.size() > 1) {
			String first = words.getFirst();
			String last = words.getLast();
			add(List.of(first, last), Kind.CERTAIN, person.role(), person.name());
			add(List.of(last + ",", first), Kind.CERTAIN, person.role(), person.name());
			add(List.of(first, initial(last) + "."), Kind.CERTAIN, person.role(), person.name());
			add(List.of(initial(first) + ".", last), Kind.CERTAIN, person.role(), person.name());
		}
		for (String part : written) {
			String word = folded(part);
			if (word.codePointCount(0, word.length()) > 1 && !PARTICLES.contains(word)) {
				add(List.of(word), Kind.ALONE, person.role(), part);
			}
		}
		handles(person, words).forEach((handle) -> add(List.of(handle),
				isWord(handle, words) ? Kind.HANDLE : Kind.CERTAIN, person.role(), handle));
		String email = folded(person.email().strip());
		if (email.contains("@")) {
			add(List.of(email), Kind.CERTAIN, person.role(), email);
		}
	}

	private static Set<String> handles(Called person, List<String> words) {
		Set<String> handles = new LinkedHashSet<>();
		String email = folded(person.email().strip());
		handles.add(email.contains("@") ? email.substring(0, email.indexOf('@')) : "");
		if (words.size() > 1) {
			String first = words.getFirst();
			String last = words.getLast();
			List.of("", ".", "-", "_").forEach((between) -> {
				handles.add(String.join(between, words));
				handles.add(first + between + last);
				handles.add(initial(first) + between + last);
			});
		}
		handles.addAll(words);
		handles.removeIf((handle) -> handle.codePointCount(0, handle.length()) < 2 || PARTICLES.contains(handle));
		return handles;
	}

	/**
	 * Whether it could be anything else than a handle: one word of letters that isn't put
	 * together of a whole name.
	 */
	private static boolean isWord(String handle, List<String> words) {
		boolean together = words.size() > 1
				&& (handle.equals(String.join("", words)) || handle.equals(words.getFirst() + words.getLast()));
		return !together && handle.codePoints().allMatch(Character::isLetter);
	}

	private void add(List<String> words, Kind kind, String role, String written) {
		String key = kind + " " + String.join(" ", words);
		this.ways.merge(key, new Way(words, kind, role, written),
				(known, other) -> known.role().equals(other.role()) ? known : new Way(words, kind, EITHER, written));
	}

	/**
	 * Where names are written without gaps, one word is a first and a last name.
	 */
	private static boolean isWholeName(String word) {
		return Letters.needsNoGap(word.codePointAt(0)) && word.codePointCount(0, word.length()) > 1;
	}

	private static String initial(String word) {
		return word.substring(0, word.offsetByCodePoints(0, 1));
	}

	private static String folded(String word) {
		return FoldedText.of(word).text();
	}

}
