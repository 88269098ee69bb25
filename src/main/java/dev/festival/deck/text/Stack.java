package dev.festival.deck.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A label, a title and a detail on top of each other, whose font sizes shrink together.
 *
 * @param label the small line on top
 * @param title the large line or lines
 * @param detail the text below
 */
public record Stack(Spot label, Spot title, Spot detail) {

	/** How far the stacks of one slide stand apart, in points. */
	public static final double GAP = 14;

	/**
	 * How high the three stand, in points, in the given step of their sizes (0 is the
	 * largest).
	 */
	public double height(List<String> texts, int step) {
		return height(this.label, texts.get(0), step) + height(this.title, texts.get(1), step)
				+ height(this.detail, texts.get(2), step);
	}

	/**
	 * The step with the largest sizes in which all stacks fit below each other, or the
	 * last.
	 */
	public int step(List<List<String>> stacks, double height) {
		int last = this.title.sizes().size() - 1;
		return IntStream.range(0, last).filter((step) -> total(stacks, step) <= height).findFirst().orElse(last);
	}

	/**
	 * Whether all stacks fit below each other in the smallest sizes.
	 */
	public boolean fits(List<List<String>> stacks, double height) {
		return total(stacks, this.title.sizes().size() - 1) <= height;
	}

	private double total(List<List<String>> stacks, int step) {
		return stacks.stream().mapToDouble((texts) -> height(texts, step)).sum() + GAP * (stacks.size() - 1);
	}

	private static double height(Spot spot, String text, int step) {
		return text.isEmpty() ? 0 : spot.height(List.of(text), spot.sizes().get(step));
	}

}
