package dev.festival.festival;

import java.time.Instant;
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

	public boolean isOver(Instant now) {
		return this.festival.stage() == Stage.HELD || now.isAfter(plan().endsAt());
	}

	/**
	 * The same as it is told to a whole room: without what is told to fewer people.
	 */
	public Agenda forTheRoom() {
		return new Agenda(this.festival, this.host, this.slots.stream().map(Slot::forTheRoom).toList());
	}

	/**
	 * The stories that this reader may know of.
	 */
	public List<WriteUpId> stories() {
		return this.slots.stream().map(Slot::story).filter(Objects::nonNull).map(Slot.Told::id).toList();
	}

}
