package dev.festival.writeup.roles;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Puts the roles of people in the place of their names in a text, as far as that can be
 * told from the words.
 */
public final class NamesInText {

	private final Map<Character, List<Way>> ways;

	/**
	 * Knows the people whose names are to be found.
	 */
	public NamesInText(List<Called> people) {
		this(WaysToCall.of(people));
	}

	private NamesInText(Map<Character, List<Way>> ways) {
		this.ways = ways;
	}

	/**
	 * Knows somebody by the whole name and the address only.
	 */
	static NamesInText whole(Called person) {
		return new NamesInText(WaysToCall.whole(person));
	}

	boolean occurIn(String text) {
		FoldedText folded = FoldedText.of(text);
		for (int at = 0; at < folded.text().length(); at++) {
			if (find(text, folded, at) != null) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The text with roles instead of names.
	 */
	public String replaced(String text) {
		String original = Normalizer.normalize(text, Form.NFC);
		FoldedText folded = FoldedText.of(original);
		StringBuilder said = new StringBuilder(text.length());
		int kept = 0;
		int at = 0;
		while (at < folded.text().length()) {
			Found found = find(original, folded, at);
			if (found == null) {
				at++;
				continue;
			}
			said.append(original, kept, found.start()).append(found.said());
			kept = found.place().end();
			at = found.end();
		}
		return (kept == 0) ? text : said.append(original, kept, original.length()).toString();
	}

	/**
	 * The roles of all who are called in a text, each once, in order.
	 */
	public List<String> rolesIn(String text) {
		String original = Normalizer.normalize(text, Form.NFC);
		FoldedText folded = FoldedText.of(original);
		Set<String> roles = new LinkedHashSet<>();
		for (int at = 0; at < folded.text().length(); at++) {
			Found found = find(original, folded, at);
			if (found != null) {
				roles.add(found.role());
			}
		}
		return List.copyOf(roles);
	}

	/**
	 * Whether an address seems to hold the name of one of them; it isn't read as a
	 * sentence, so that any part of a name is enough.
	 */
	public boolean areIn(String address) {
		String text = FoldedText.of(address).text();
		for (int at = 0; at < text.length(); at++) {
			for (Way way : waysAt(text, at)) {
				int end = way.endIn(text, at);
				if (end > 0 && Letters.ends(text, end)) {
					return true;
				}
			}
		}
		return false;
	}

	private @Nullable Found find(String original, FoldedText folded, int at) {
		for (Way way : waysAt(folded.text(), at)) {
			int end = way.endIn(folded.text(), at);
			if (end > 0 && Letters.ends(folded.text(), end)) {
				Place place = new Place(original, folded.places()[at], folded.places()[end]);
				if (place.isMeant(way)) {
					return new Found(place, end, way.role());
				}
			}
		}
		return null;
	}

	private List<Way> waysAt(String folded, int at) {
		List<Way> found = this.ways.getOrDefault(folded.charAt(at), List.of());
		return (!found.isEmpty() && Letters.begins(folded, at)) ? found : List.of();
	}

	/**
	 * Somebody who is called.
	 *
	 * @param end where that ends in the folded text
	 */
	private record Found(Place place, int end, String role) {

		/**
		 * Where it begins, with the sign of a handle.
		 */
		int start() {
			int start = this.place.start();
			return (start > 0 && "@~".indexOf(this.place.original().charAt(start - 1)) >= 0) ? start - 1 : start;
		}

		String said() {
			return this.place.beginsSentence() ? Character.toUpperCase(this.role.charAt(0)) + this.role.substring(1)
					: this.role;
		}

	}

}
