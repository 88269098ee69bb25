package dev.festival.festival;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import dev.festival.writeup.WriteUpId;

/**
 * What is told at a festival, in order.
 */
@Embeddable
class RunningOrder {

	private static final int MOST = 60;

	@ElementCollection
	@CollectionTable(name = "festival_item", joinColumns = @JoinColumn(name = "festival_id"))
	@OrderColumn(name = "place")
	private List<Item> items = new ArrayList<>();

	@Column(name = "last_item")
	private int lastItem;

	/**
	 * Puts a story at the end.
	 */
	void add(WriteUpId story, int minutes) {
		if (this.items.stream().anyMatch((item) -> item.tells(story))) {
			throw new FestivalRefusedException("It is in the running order already.");
		}
		add(new Item(++this.lastItem, story.number(), null, minutes));
	}

	/**
	 * Puts something else there, such as a break.
	 */
	void add(String words, int minutes) {
		add(new Item(++this.lastItem, null, words, minutes));
	}

	private void add(Item item) {
		if (this.items.size() >= MOST) {
			throw new FestivalRefusedException("A running order has room for " + MOST + ". Make another festival.");
		}
		this.items.add(item);
	}

	void remove(int item) {
		this.items.remove(place(item));
	}

	/**
	 * Moves an item to another place, 0 being the first; one beyond the ends is the last
	 * or the first.
	 */
	void move(int item, int to) {
		Item moved = this.items.remove(place(item));
		this.items.add(Math.clamp(to, 0, this.items.size()), moved);
	}

	void budget(int item, int minutes, @Nullable String words) {
		int place = place(item);
		this.items.set(place, this.items.get(place).taking(minutes, words));
	}

	/**
	 * The stories of these items.
	 */
	List<WriteUpId> stories(Set<Integer> chosen) {
		return this.items.stream()
			.filter((item) -> chosen.contains(item.id()))
			.map(Item::writeUp)
			.filter(Objects::nonNull)
			.map(WriteUpId::new)
			.toList();
	}

	private int place(int item) {
		for (int place = 0; place < this.items.size(); place++) {
			if (this.items.get(place).id() == item) {
				return place;
			}
		}
		throw new NoSuchFestivalException();
	}

}
