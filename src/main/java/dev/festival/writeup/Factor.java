package dev.festival.writeup;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.festival.markdown.Markdown;

/**
 * A condition that made it possible, worse, slower to see or to mend, or that helped.
 *
 * @param id the factor within its write-up, 1 or more; 0 before it was added
 * @param entries the timeline entries that show it
 */
@Embeddable
public record Factor(@Column(name = "id", insertable = false, updatable = false) int id,
		@Column(name = "title") String title, @Column(name = "detail") Markdown detail,
		@Enumerated(EnumType.STRING) @Column(name = "role") FactorRole role,
		@Enumerated(EnumType.STRING) @Column(name = "layer") Layer layer,
		@Column(name = "entries") List<Integer> entries) implements State {

	public Factor {
		entries = List.copyOf(entries);
	}

	public Factor withId(int id) {
		return new Factor(id, this.title, this.detail, this.role, this.layer, this.entries);
	}

}
