package dev.festival.writeup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;

/**
 * A write-up as one person may read it: with its follow-ups, the names of everybody in it
 * and the words for severities.
 */
public record Story(WriteUp writeUp, List<FollowUp> followUps, Map<PersonId, String> names, Severities severities) {

	public String name(PersonId person) {
		return this.names.getOrDefault(person, "somebody");
	}

	/**
	 * Its severity as it is called here, if it is known.
	 */
	public @Nullable SeverityWording severity() {
		return this.severities.of(this.writeUp.facts().severity());
	}

	/**
	 * The names of the people who took part in this way, in alphabetical order.
	 */
	public List<String> names(Involvement as) {
		return this.writeUp.involved(as).stream().map(this::name).sorted().toList();
	}

	/**
	 * The follow-up of that number.
	 */
	public FollowUp followUp(FollowUpId id) {
		return this.followUps.stream()
			.filter((followUp) -> followUp.id().equals(id))
			.findFirst()
			.orElseThrow(NoSuchItemException::new);
	}

	/**
	 * The follow-ups that address a factor.
	 */
	public List<FollowUp> addressing(Factor factor) {
		return this.followUps.stream()
			.filter((followUp) -> followUp.promise().addresses().contains(factor.id()))
			.toList();
	}

	/**
	 * The factors that no follow-up addresses; what helped or was luck needs none.
	 */
	public List<Factor> unaddressed() {
		return this.writeUp.factors()
			.stream()
			.filter((factor) -> factor.role() != FactorRole.HELPED && factor.role() != FactorRole.LUCK)
			.filter((factor) -> addressing(factor).isEmpty())
			.toList();
	}

	/**
	 * The one layer that all factors lie in, if there is such a layer.
	 */
	public Optional<Layer> onlyLayer() {
		List<Layer> layers = this.writeUp.factors().stream().map(Factor::layer).distinct().toList();
		return (layers.size() == 1) ? Optional.of(layers.getFirst()) : Optional.empty();
	}

	/**
	 * How many follow-ups are done or verified.
	 */
	public long done() {
		return this.followUps.stream()
			.map((followUp) -> followUp.promise().status())
			.filter((status) -> status == FollowUpStatus.DONE || status == FollowUpStatus.VERIFIED)
			.count();
	}

	public long late(LocalDate today) {
		return this.followUps.stream().filter((followUp) -> followUp.daysLate(today) > 0).count();
	}

}
