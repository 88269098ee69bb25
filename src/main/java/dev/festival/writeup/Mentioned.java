package dev.festival.writeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.festival.account.Identity;
import dev.festival.account.PersonId;
import dev.festival.writeup.roles.MentionedNames;

/**
 * Finds those in the texts of a story who are none of its people.
 */
final class Mentioned {

	private final MentionedNames texts;

	private final Set<PersonId> own;

	private final Set<String> ownNames;

	Mentioned(Story story, Set<PersonId> own) {
		this.texts = new MentionedNames(String.join("\n", texts(story)));
		this.own = own;
		this.ownNames = own.stream().map(story::name).collect(Collectors.toSet());
	}

	/**
	 * Those of everybody who are mentioned. Of several of one name that one stands for
	 * all whose address is there too.
	 */
	List<PersonId> of(Collection<Identity> everybody) {
		List<PersonId> found = new ArrayList<>();
		Set<String> taken = new HashSet<>(this.ownNames);
		for (Identity person : everybody) {
			if (!this.own.contains(person.id())
					&& this.texts.mention(taken.contains(person.name()) ? "" : person.name(), person.email())) {
				found.add(person.id());
				taken.add(person.name());
			}
		}
		return found;
	}

	private static List<String> texts(Story story) {
		WriteUp writeUp = story.writeUp();
		List<String> texts = new ArrayList<>(List.of(writeUp.facts().title()));
		texts.addAll(writeUp.facts().services());
		texts.addAll(writeUp.facts().teams());
		texts.addAll(writeUp.facts().tags());
		Part.prose().forEach((part) -> texts.add(writeUp.text(part).source()));
		writeUp.timeline().forEach((entry) -> {
			texts.add(entry.text().source());
			texts.add((entry.belief() != null) ? entry.belief() : "");
			texts.add((entry.evidence() != null) ? entry.evidence() : "");
		});
		writeUp.factors().forEach((factor) -> {
			texts.add(factor.title());
			texts.add(factor.detail().source());
		});
		story.followUps().stream().map(FollowUp::promise).forEach((promise) -> {
			texts.add(promise.title());
			texts.add((promise.note() != null) ? promise.note() : "");
		});
		return texts;
	}

}
