package dev.festival.festival;

import java.util.List;
import java.util.Objects;

import dev.festival.writeup.WriteUpId;

/**
 * A festival with its running order as one reader may know of it.
 *
 * @param host what the host is called
 */
public record Agenda(Festival festival, String host, List<Slot> slots) {

	public FestivalId id() {
		return this.festival.id();
	}

	public Plan plan() {
		return this.festival.plan();
	}

	/**
	 * How many minutes the running order takes.
	 */
	public int minutes() {
		return this.slots.stream().mapToInt(Slot::minutes).sum();
	}

	/**
	 * How many minutes it takes more than there are.
	 */
	public int over() {
		return Math.max(0, minutes() - plan().minutes());
	}

	/**
	 * How many minutes are left for laughing.
	 */
	public int left() {
		return Math.max(0, plan().minutes() - minutes());
	}

	/**
	 * The same as it is told to a whole room: without what is told to fewer people.
	 */
	public Agenda forTheRoom() {
		return new Agenda(this.festival, this.host, this.slots.stream().map(Slot::forTheRoom).toList());
	}

	/**
	 * What was told there, or is going to be: without the stories that there was no time
	 * for.
	 */
	public List<Slot> told() {
		boolean held = this.festival.stage() == Stage.HELD;
		return this.slots.stream().filter((slot) -> !held || slot.story() == null || slot.story().told()).toList();
	}

	/**
	 * The stories of those that this reader may know of.
	 */
	public List<WriteUpId> stories() {
		return told().stream().map(Slot::story).filter(Objects::nonNull).map(Slot.Told::id).toList();
	}

}
