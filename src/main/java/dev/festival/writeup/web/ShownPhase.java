package dev.festival.writeup.web;

import java.util.List;

import org.springframework.util.StringUtils;

import dev.festival.writeup.Moments;
import dev.festival.writeup.Phase;

/**
 * A stretch of the bar of phases, as it is drawn and named.
 *
 * @param look the class that gives it its colour
 * @param x where it begins
 * @param middle where its name stands
 */
public record ShownPhase(Phase phase, String look, String x, String middle, String width) {

	private static final double ROOM_FOR_A_NAME = 0.14;

	static List<ShownPhase> of(Moments moments) {
		return Phase.of(moments).stream().map(ShownPhase::of).toList();
	}

	private static ShownPhase of(Phase phase) {
		return new ShownPhase(phase, "phase--" + phase.name(), percent(phase.start()),
				percent(phase.start() + phase.share() / 2), percent(phase.share()));
	}

	private static String percent(double share) {
		return share * 100 + "%";
	}

	public boolean first() {
		return this.phase.start() == 0;
	}

	/**
	 * Whether its name fits into the bar.
	 */
	public boolean named() {
		return this.phase.share() > ROOM_FOR_A_NAME;
	}

	public String name() {
		return this.phase.name();
	}

	public String title() {
		return StringUtils.capitalize(this.phase.name());
	}

	public String length(Times times) {
		return times.length(this.phase.length());
	}

}
