package dev.festival.writeup.web;

import org.jspecify.annotations.Nullable;

import dev.festival.markdown.OneLine;
import dev.festival.writeup.Facts;
import dev.festival.writeup.Kind;
import dev.festival.writeup.Severity;

/**
 * The few facts that the guide asks for.
 */
record BriefFactsForm(@Nullable Kind kind, @Nullable Severity severity, @Nullable String services, int seen) {

	/**
	 * The facts with these in their places.
	 */
	Facts in(Facts facts) {
		return new Facts(facts.title(), (this.kind != null) ? this.kind : facts.kind(), this.severity, facts.occurred(),
				facts.zone(), OneLine.names(this.services), facts.teams(), facts.tags());
	}

}
