package dev.festival.writeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.festival.account.PersonId;
import dev.festival.writeup.roles.Retelling;

/**
 * A story told again in other words, whose people have no names and no ids that are
 * theirs.
 */
final class RetoldStory {

	private final Story story;

	private final Map<PersonId, String> roles;

	private final Map<PersonId, PersonId> masks = new HashMap<>();

	private final Retelling retelling;

	RetoldStory(Story story, Map<PersonId, String> roles, Retelling retelling) {
		this.story = story;
		this.roles = roles;
		this.retelling = retelling;
		roles.keySet().forEach((person) -> this.masks.put(person, new PersonId(new UUID(0, this.masks.size() + 1))));
	}

	Story story() {
		Map<PersonId, String> names = new HashMap<>();
		this.roles.forEach((person, role) -> names.put(mask(person), role));
		return new Story(writeUp(), this.story.followUps().stream().map(this::followUp).toList(), names,
				this.story.severities());
	}

	private WriteUp writeUp() {
		WriteUp told = this.story.writeUp();
		Audience audience = new Audience(told.audience().restricted(), List.of(), List.of());
		WriteUp again = told.withoutWords(facts(told.facts()), mask(told.teller()), audience);
		again.put(Subject.of(Part.PEOPLE),
				new Cast(mask(told.teller()),
						told.cast()
							.involved()
							.stream()
							.map((one) -> new Involved(mask(one.person()), one.as()))
							.collect(Collectors.toSet())));
		Part.prose().forEach((part) -> again.put(Subject.of(part), new Prose(this.retelling.text(told.text(part)))));
		told.timeline().forEach((entry) -> again.put(new Subject(Part.TIMELINE, entry.id()), entry(entry)));
		told.factors().forEach((factor) -> again.put(new Subject(Part.FACTORS, factor.id()), factor(factor)));
		return again;
	}

	private Facts facts(Facts facts) {
		return new Facts(this.retelling.line(facts.title()), facts.kind(), facts.severity(), facts.occurred(),
				facts.zone(), lines(facts.services()),
				// A small team is as good as a name, for those who can look it up.
				this.retelling.isOutside() ? List.of() : lines(facts.teams()), lines(facts.tags()));
	}

	private TimelineEntry entry(TimelineEntry entry) {
		return new TimelineEntry(entry.id(), entry.at(), entry.precision(), entry.kind(),
				this.retelling.text(entry.text()), this.retelling.lineOrNull(entry.belief()),
				this.retelling.address(entry.evidence()), entry.starred(), entry.moment());
	}

	private Factor factor(Factor factor) {
		return new Factor(factor.id(), this.retelling.line(factor.title()), this.retelling.text(factor.detail()),
				factor.role(), factor.layer(), factor.entries());
	}

	private FollowUp followUp(FollowUp followUp) {
		Promise promise = followUp.promise();
		return new FollowUp(followUp.id(), followUp.writeUp(),
				new Promise(this.retelling.line(promise.title()), mask(promise.owner()), promise.due(), promise.type(),
						promise.status(), this.retelling.lineOrNull(promise.note()), promise.addresses()),
				followUp.createdAt(), followUp.doneAt());
	}

	private List<String> lines(List<String> lines) {
		return lines.stream().map(this.retelling::line).toList();
	}

	private PersonId mask(PersonId person) {
		return this.masks.getOrDefault(person, person);
	}

}
