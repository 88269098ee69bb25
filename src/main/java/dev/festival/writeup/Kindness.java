package dev.festival.writeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.festival.account.Identity;
import dev.festival.account.PersonId;
import dev.festival.writeup.roles.Called;
import dev.festival.writeup.roles.NamesInText;

/**
 * What to think about before the joke of a story is told: it is at the situation or at
 * oneself. It is told by words and can be wrong, so it asks and never forbids.
 *
 * @param thoughts kind sentences for its teller, most often none
 * @param asksTwice whether people were harmed, so that the joke wants to be meant
 */
public record Kindness(List<String> thoughts, boolean asksTwice) {

	private static final Pattern JUNIOR = Pattern.compile(
			"\\b(juniors?|interns?|trainees?|apprentices?|newbies?|noobs?|rookies?|new (?:hires?|guy|girl|kid|starter|colleague|joiner)|graduates?|working students?|praktikant\\w*|azubis?|werkstudent\\w*)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern HARM = Pattern.compile(
			"\\b(harm(?:ed|s)?|hurt|injur\\w+|died|deaths?|patients?|emergenc\\w+|ambulance\\w*|leak(?:ed|s)?|exposed|stolen|"
					+ "(?:over|double[- ]?)charged|charged (?:twice|again)|lost (?:their|data|money|orders?|letters?|photos?|work|pay)|"
					+ "(?:data|money|orders?|letters?|photos?|records?)\\b[^.]{0,40}\\b(?:was|were|is|are) (?:lost|deleted|gone)|"
					+ "without (?:pay|power|heat\\w*|medicine\\w*))\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NOBODY = Pattern
		.compile("\\b(?:no|not|nobody|nothing|none|never|without)\\b[^.;]{0,40}$", Pattern.CASE_INSENSITIVE);

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** Who was harmed is said before that. */
	private static final int LONGEST = 20_000;

	/** As far before a word as its denial may stand. */
	private static final int BEFORE = 60;

	public Kindness {
		thoughts = List.copyOf(thoughts);
	}

	/**
	 * Reads the joke of a story.
	 * @param everybody who could be named in it
	 */
	public static Kindness of(Story story, Supplier<? extends Collection<Identity>> everybody) {
		String joke = story.writeUp().text(Part.THE_BIT).plain();
		if (joke.isBlank()) {
			return new Kindness(List.of(), false);
		}
		List<String> thoughts = new ArrayList<>();
		List<String> named = namedIn(joke, story, everybody.get());
		if (!named.isEmpty()) {
			thoughts.add(
					"The bit seems to name %s. A joke lands best at the situation or at yourself. Would they laugh, too?"
						.formatted(String.join(" and ", named)));
		}
		Matcher junior = JUNIOR.matcher(joke);
		if (junior.find()) {
			thoughts
				.add("The bit says “%s”. Whoever is newest laughs last; can the joke be at the system that let them?"
					.formatted(junior.group()));
		}
		return new Kindness(thoughts, harmed(story));
	}

	private static List<String> namedIn(String joke, Story story, Collection<Identity> everybody) {
		WriteUp writeUp = story.writeUp();
		Set<PersonId> tellers = new HashSet<>(writeUp.involved(Involvement.CO_TELLER));
		tellers.add(writeUp.teller());
		// Whoever has a namesake means oneself, as far as we can tell.
		Set<String> own = everybody.stream()
			.filter((person) -> tellers.contains(person.id()))
			.map((person) -> firstWord(person.name()))
			.collect(Collectors.toSet());
		List<Called> others = everybody.stream()
			.filter((person) -> !tellers.contains(person.id()) && !own.contains(firstWord(person.name())))
			.map((person) -> new Called(person.name(), person.email(), person.name()))
			.toList();
		return new NamesInText(others).rolesIn(joke);
	}

	private static String firstWord(String name) {
		return SPACE.split(name.strip(), 2)[0].toLowerCase(Locale.ROOT);
	}

	private static boolean harmed(Story story) {
		String whole = story.writeUp().text(Part.IN_SHORT).plain() + " " + story.writeUp().text(Part.IMPACT).plain();
		String impact = whole.substring(0, Math.min(whole.length(), LONGEST));
		return HARM.matcher(impact)
			.results()
			.anyMatch((found) -> !NOBODY.matcher(impact.substring(Math.max(0, found.start() - BEFORE), found.start()))
				.find());
	}

}
