package dev.festival.deck.pptx;

/**
 * Where on a slide that is drawn which our own template has below the title: there in
 * ours, stretched into the area for content in another one. Text keeps its proportions,
 * so that what fits on ours fits there.
 *
 * @param area where it is drawn
 * @param palette the colours
 * @param narrowing how much smaller than the area text is set, for fonts that are wider
 * than ours
 * @param tables the style of tables, empty for ours
 */
record Canvas(Box area, Palette palette, double narrowing, String tables) {

	/** That of our own template. */
	static final Canvas OURS = new Canvas(new Box(72, 144, 816, 336), Palette.OURS, 1, "");

	private static final int SMALLEST = 700;

	/**
	 * A font size as it is written down, a hundred for a point.
	 */
	static int hundredths(double points) {
		return Math.max((int) Math.round(Math.floor(points * 2) * 50), SMALLEST);
	}

	boolean isOurs() {
		return this.tables.isEmpty();
	}

	String tableStyle(String ours) {
		return isOurs() ? ours : this.tables;
	}

	/**
	 * How many times as large text is.
	 */
	double scale() {
		return Math.min(across(1), down(1)) * this.narrowing;
	}

	double across(double width) {
		return width * this.area.width() / 816;
	}

	double down(double height) {
		return height * this.area.height() / 336;
	}

	/**
	 * Where something is that our own template has there.
	 */
	Box at(Box box) {
		return new Box(this.area.x() + across(box.x() - 72), this.area.y() + down(box.y() - 144), across(box.width()),
				down(box.height()));
	}

	/**
	 * The same for what has to stay round.
	 */
	Box round(Box box) {
		Box stretched = at(box);
		double size = Math.min(stretched.width(), stretched.height());
		return new Box(stretched.x() + (stretched.width() - size) / 2, stretched.y() + (stretched.height() - size) / 2,
				size, size);
	}

}
