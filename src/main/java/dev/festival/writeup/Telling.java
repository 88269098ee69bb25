package dev.festival.writeup;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.Markdown;

/**
 * What is told: the texts, the timeline and the contributing factors of a write-up.
 */
@Embeddable
class Telling {

	private static final Comparator<TimelineEntry> IN_ORDER = Comparator.comparing(TimelineEntry::at)
		.thenComparingInt(TimelineEntry::id);

	private static final Comparator<Factor> BY_LAYER = Comparator.comparing(Factor::layer).thenComparingInt(Factor::id);

	@Column(name = "last_item")
	private int lastItem;

	@ElementCollection
	@CollectionTable(name = "prose", joinColumns = @JoinColumn(name = "write_up_id"))
	@MapKeyColumn(name = "part")
	@MapKeyEnumerated(EnumType.STRING)
	private Map<Part, Prose> prose = new EnumMap<>(Part.class);

	@ElementCollection
	@CollectionTable(name = "timeline_entry", joinColumns = @JoinColumn(name = "write_up_id"))
	@MapKeyColumn(name = "id")
	private Map<Integer, TimelineEntry> timeline = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "factor", joinColumns = @JoinColumn(name = "write_up_id"))
	@MapKeyColumn(name = "id")
	private Map<Integer, Factor> factors = new HashMap<>();

	Telling() {
	}

	Telling(int lastItem) {
		this.lastItem = lastItem;
	}

	/**
	 * The id of the next entry or factor; none is used twice, so that links to what was
	 * taken out never lead to something else.
	 */
	int nextItem() {
		return ++this.lastItem;
	}

	@Nullable State state(Subject subject) {
		return switch (subject.part()) {
			case TIMELINE -> this.timeline.get((int) subject.item());
			case FACTORS -> this.factors.get((int) subject.item());
			default -> subject.part().isProse() ? new Prose(text(subject.part())) : null;
		};
	}

	void put(Subject subject, @Nullable State state) {
		int item = (int) subject.item();
		switch (state) {
			case Prose text -> this.prose.put(subject.part(), text);
			case TimelineEntry entry -> this.timeline.put(item, entry);
			case Factor factor -> this.factors.put(item, factor);
			case null -> {
				this.timeline.remove(item);
				this.factors.remove(item);
			}
			default -> throw new IllegalArgumentException("not told but kept elsewhere: " + state);
		}
	}

	Markdown text(Part part) {
		Prose found = this.prose.get(part);
		return (found != null) ? found.text() : Markdown.EMPTY;
	}

	List<TimelineEntry> timeline() {
		return this.timeline.values().stream().sorted(IN_ORDER).toList();
	}

	TimelineEntry entry(int id) {
		return found(this.timeline.get(id));
	}

	List<Factor> factors() {
		return this.factors.values().stream().sorted(BY_LAYER).toList();
	}

	Factor factor(int id) {
		return found(this.factors.get(id));
	}

	private static <T> T found(@Nullable T item) {
		if (item == null) {
			throw new NoSuchItemException();
		}
		return item;
	}

}
