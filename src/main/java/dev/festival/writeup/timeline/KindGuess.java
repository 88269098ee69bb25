package dev.festival.writeup.timeline;

import dev.festival.writeup.EntryKind;
import java.util.List;
import java.util.Locale;

/**
 * Guesses from the words of an entry what kind it is.
 */
final class KindGuess {

	private static final List<String> COMMUNICATION = List.of("announced", "announcement", "status page", "statuspage",
			"told", "posted", "notified", "notifies", "informed", "emailed", "tweeted", "tweet", "email sent",
			"mail sent", "published", "communicated", "let everyone know");

	private static final List<String> DECISION = List.of("decided", "decides", "decide", "decision", "agreed", "agree",
			"agrees", "chose", "choose", "opted");

	private static final List<String> ACTION = List.of("rolled back", "roll back", "rolls back", "rollback",
			"restarted", "restarts", "restart", "restarting", "rebooted", "deployed", "deploys", "deploy", "redeployed",
			"reverted", "reverts", "revert", "ran", "runs", "reran", "scaled", "scales", "scale", "applied", "applies",
			"deleted", "deletes", "removed", "removes", "disabled", "disables", "enabled", "merged", "merges",
			"drained", "cordoned", "failed over", "switched", "upgraded", "updated", "stopped", "killed", "blocked",
			"patched", "turned off", "turned on", "rotated", "renewed", "restored", "recreated", "pushed", "fixed");

	private static final int LONGEST_START = 400;

	private KindGuess() {
	}

	static EntryKind of(String text) {
		String words = words(text);
		if (has(words, COMMUNICATION)) {
			return EntryKind.COMMUNICATION;
		}
		if (has(words, DECISION)) {
			return EntryKind.DECISION;
		}
		return has(words, ACTION) ? EntryKind.ACTION : EntryKind.OBSERVATION;
	}

	private static boolean has(String words, List<String> phrases) {
		return phrases.stream().anyMatch((phrase) -> words.contains(" " + phrase + " "));
	}

	/**
	 * The lower-case words at the start of a text, with one space around each.
	 */
	static String words(String text) {
		String start = text.substring(0, Math.min(text.length(), LONGEST_START));
		return (" " + start.toLowerCase(Locale.ROOT) + " ").replaceAll("[^\\p{L}\\p{N}]++", " ");
	}

}
