package dev.festival.deck.pptx;

import java.util.List;

import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;

import dev.festival.deck.Slide.Factor;
import dev.festival.deck.text.Spots;
import dev.festival.deck.text.Stack;

/**
 * Contributing factors below each other, each with a bar in its colour.
 */
final class FactorList {

	private static final double TOP = 144;

	private static final double BAR_LEFT = 72;

	private static final double BAR_WIDTH = 8;

	private static final double LEFT = 98;

	private static final double WIDTH = 790;

	private static final double MOST_AIR = 26;

	private FactorList() {
	}

	static void draw(Page page, List<Factor> factors) {
		Stack stack = Spots.FACTOR;
		List<List<String>> texts = factors.stream().map(FactorList::texts).toList();
		int step = stack.step(texts, Spots.BODY_HEIGHT);
		List<Double> heights = texts.stream().map((factor) -> stack.height(factor, step)).toList();
		double free = Spots.BODY_HEIGHT - heights.stream().mapToDouble(Double::doubleValue).sum()
				- Stack.GAP * (factors.size() - 1);
		double air = Math.clamp(free / factors.size(), 0, MOST_AIR);
		double top = TOP;
		for (int at = 0; at < factors.size(); at++) {
			double height = heights.get(at) + air;
			draw(page, factors.get(at), at, step, top, height);
			top += height + Stack.GAP;
		}
	}

	private static void draw(Page page, Factor factor, int at, int step, double top, double height) {
		Stack stack = Spots.FACTOR;
		Ink ink = Ink.of(factor.tone());
		Box bar = new Box(BAR_LEFT, top, BAR_WIDTH, height);
		page.group(bar, "Bar " + (at + 1), factor.label()).filled(bar, STShapeType.RECT, ink, factor.label());
		var shape = page.body(Painter.FIRST + at, "Factor " + (at + 1), (words) -> {
			addUnlessEmpty(words, Run.of(factor.label(), stack.label().sizes().get(step)).inBold().in(ink));
			addUnlessEmpty(words, Run.of(factor.title(), stack.title().sizes().get(step)).inDisplay().in(Ink.TEXT));
			addUnlessEmpty(words, Run.of(factor.detail(), stack.detail().sizes().get(step)));
		});
		page.place(shape, new Box(LEFT, top, WIDTH, height));
	}

	private static void addUnlessEmpty(Words words, Run run) {
		if (!run.text().isEmpty()) {
			words.add(run);
		}
	}

	private static List<String> texts(Factor factor) {
		return List.of(factor.label(), factor.title(), factor.detail());
	}

}
