package dev.festival.api;

import java.util.List;

import dev.festival.writeup.Factor;

/**
 * A contributing factor, as scripts read it.
 *
 * @param detail in Markdown
 * @param entries the ids of the timeline entries that show it
 */
record FactorResource(int id, String title, String detail, String role, String layer, List<Integer> entries) {

	static FactorResource of(Factor factor) {
		return new FactorResource(factor.id(), factor.title(), factor.detail().source(), Word.of(factor.role()),
				Word.of(factor.layer()), factor.entries());
	}

}
