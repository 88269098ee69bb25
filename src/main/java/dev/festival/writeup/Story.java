package dev.festival.writeup;

import java.util.List;
import java.util.Map;

import dev.festival.account.PersonId;

/**
 * A write-up as one person may read it: with its follow-ups and the names of everybody in
 * it.
 */
public record Story(WriteUp writeUp, List<FollowUp> followUps, Map<PersonId, String> names) {

	public String name(PersonId person) {
		return this.names.getOrDefault(person, "somebody");
	}

	/**
	 * The names of the people who took part in this way, in alphabetical order.
	 */
	public List<String> names(Involvement as) {
		return this.writeUp.involved(as).stream().map(this::name).sorted().toList();
	}

	/**
	 * The follow-ups that address a factor.
	 */
	public List<FollowUp> addressing(Factor factor) {
		return this.followUps.stream()
			.filter((followUp) -> followUp.promise().addresses().contains(factor.id()))
			.toList();
	}

}
