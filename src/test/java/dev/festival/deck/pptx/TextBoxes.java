package dev.festival.deck.pptx;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * The places of a slide in which text stands: placeholders, shapes in groups, and the
 * columns of tables.
 */
record TextBoxes(Rectangle2D slide, List<Box> boxes) {

	/**
	 * Accents and tight lines reach a little out of the line that they are counted in.
	 */
	private static final double TOLERANCE = 0.16;

	static List<TextBoxes> of(byte[] presentation) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(presentation))) {
			List<TextBoxes> slides = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				List<Box> boxes = new ArrayList<>();
				slide.getShapes().forEach((shape) -> add(shape, boxes));
				slides.add(new TextBoxes(
						new Rectangle2D.Double(0, 0, show.getPageSize().getWidth(), show.getPageSize().getHeight()),
						boxes));
			}
			return slides;
		}
	}

	private static void add(XSLFShape shape, List<Box> boxes) {
		if (shape instanceof XSLFGroupShape group) {
			group.getShapes().forEach((part) -> add(part, boxes));
		}
		else if (shape instanceof XSLFTable table) {
			addColumns(table, boxes);
		}
		else if (shape instanceof XSLFTextShape text && !text.getText().isBlank()) {
			boxes.add(new Box(text.getShapeName(), squeezed(text.getText()), text.getAnchor()));
		}
	}

	private static void addColumns(XSLFTable table, List<Box> boxes) {
		Rectangle2D whole = table.getAnchor();
		double left = whole.getX();
		for (int column = 0; column < table.getNumberOfColumns(); column++) {
			StringBuilder text = new StringBuilder();
			for (int row = 0; row < table.getNumberOfRows(); row++) {
				XSLFTableCell cell = table.getCell(row, column);
				text.append((cell != null) ? cell.getText() : "");
			}
			double width = table.getColumnWidth(column);
			boxes.add(new Box("Column " + column, squeezed(text.toString()),
					new Rectangle2D.Double(left, whole.getY(), width, whole.getHeight())));
			left += width;
		}
	}

	/**
	 * Tells which words stand outside of the places that they belong to.
	 */
	List<String> complaints(List<Impress.Word> words) {
		return words.stream()
			// A mark by itself belongs to the letter before it.
			.filter((word) -> word.right() > word.left())
			.filter((word) -> !isAtHome(word))
			.map((word) -> word + " should be in " + home(word))
			.toList();
	}

	private List<Box> home(Impress.Word word) {
		String text = squeezed(word.text());
		List<Box> home = this.boxes.stream().filter((box) -> box.text().contains(text)).toList();
		return home.isEmpty() ? this.boxes : home;
	}

	private boolean isAtHome(Impress.Word word) {
		double slack = Math.max(2, (word.bottom() - word.top()) * TOLERANCE);
		return word.right() <= this.slide.getMaxX() && word.bottom() <= this.slide.getMaxY()
				&& home(word).stream().anyMatch((box) -> holds(box.place(), word, slack));
	}

	private static boolean holds(Rectangle2D place, Impress.Word word, double slack) {
		// Chinese and Japanese lines may end with a full stop that hangs out of them.
		char last = word.text().charAt(word.text().length() - 1);
		double hanging = (last == '，' || last == '。' || last == '、') ? (word.bottom() - word.top()) / 2 : 0;
		return word.left() >= place.getMinX() - slack && word.right() <= place.getMaxX() + slack + hanging
				&& word.top() >= place.getMinY() - slack && word.bottom() <= place.getMaxY() + slack;
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\u00a0\u200b-\u200f\u00ad]+", "");
	}

	/**
	 * A place with the text in it, without spaces.
	 */
	record Box(String name, String text, Rectangle2D place) {

		@Override
		public String toString() {
			return "%s (%.0f to %.0f, %.0f to %.0f)".formatted(this.name, this.place.getMinX(), this.place.getMaxX(),
					this.place.getMinY(), this.place.getMaxY());
		}

	}

}
