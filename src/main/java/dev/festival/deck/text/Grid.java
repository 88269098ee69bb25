package dev.festival.deck.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of texts under a row of headings.
 *
 * @param columns what a cell of each column holds at most
 * @param height of the whole table, in points
 */
public record Grid(List<Spot> columns, double height) {

	/** The height of the row of headings, in points. */
	public static final double HEADER = 30;

	/** The room above and below the text of a cell, in points. */
	public static final double PADDING = 6;

	/** The room left and right of the text of a cell, in points. */
	public static final double MARGIN = 8;

	private static final List<Integer> SIZES = List.of(18, 16, 14);

	private static final int LINES = 3;

	// Room for letters of any script, and for no second line of Latin ones.
	private static final double TALL = 1.46;

	public Grid {
		columns = List.copyOf(columns);
	}

	/**
	 * A table of columns that are so wide with their margins; what stands in one of them
	 * is bold.
	 */
	static Grid of(double height, int bold, int... widths) {
		double threeLines = LINES * SIZES.getLast() * 1.22;
		return new Grid(IntStream.range(0, widths.length)
			.mapToObj((at) -> new Spot((at == bold) ? Typeface.BOLD : Typeface.TEXT, widths[at] - 2 * MARGIN,
					threeLines, 1, 0, SIZES))
			.toList(), height);
	}

	/**
	 * The same table with another height.
	 */
	public Grid withHeight(double points) {
		return new Grid(this.columns, points);
	}

	/**
	 * The cells of a table that is to have so many rows: with fewer lines where the rows
	 * are many.
	 */
	public List<Spot> cells(int rows) {
		int lines = Math.clamp((long) ((this.height - HEADER) / rows - 2 * PADDING) / SIZES.getLast(), 1, LINES);
		return this.columns.stream()
			.map((column) -> column.withSizes(SIZES.get(1), SIZES.get(1)).withHeight(lines * SIZES.get(1) * TALL))
			.toList();
	}

	/**
	 * The width of a column with its margins, in points.
	 */
	public double width(int column) {
		return this.columns.get(column).width() + 2 * MARGIN;
	}

	/**
	 * The largest font size in which the rows fit, or the smallest there is.
	 */
	public int size(List<List<String>> rows) {
		return SIZES.stream()
			.filter((size) -> totalHeight(rows, size) <= this.height)
			.findFirst()
			.orElse(SIZES.getLast());
	}

	/**
	 * Whether the rows fit in the smallest font size.
	 */
	public boolean fits(List<List<String>> rows) {
		return totalHeight(rows, SIZES.getLast()) <= this.height;
	}

	/**
	 * The height of one row, in points.
	 */
	public double rowHeight(List<String> cells, int size) {
		double height = 0;
		for (int column = 0; column < this.columns.size(); column++) {
			height = Math.max(height, this.columns.get(column).height(List.of(cells.get(column)), size));
		}
		return height + 2 * PADDING;
	}

	private double totalHeight(List<List<String>> rows, int size) {
		return HEADER + rows.stream().mapToDouble((row) -> rowHeight(row, size)).sum();
	}

}
