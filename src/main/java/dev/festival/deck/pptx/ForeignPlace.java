package dev.festival.deck.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun.TextCap;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Typeface;

/**
 * A placeholder of another template, with the room that it has for text.
 *
 * @param type as its layout says it, if it does
 * @param index likewise
 * @param box where it is
 * @param inner where text may stand in it
 * @param spot how much room that is
 * @param colour that text has there
 * @param font that it is set in
 * @param given whether its layout has it
 * @param sized whether programs know the size of the font from the layout
 */
record ForeignPlace(STPlaceholderType.@Nullable Enum type, @Nullable Long index, Box box, Box inner, Spot spot,
		Color colour, String font, boolean given, boolean sized) {

	private static final int SMALLEST = 8;

	// Some programs take the size of these from elsewhere.
	private static final List<STPlaceholderType.Enum> SMALL = List.of(STPlaceholderType.FTR, STPlaceholderType.SLD_NUM);

	// Their fonts may be wider and taller than those that we have measured.
	private static final double WIDER = 0.97;

	private static final double TALLER = 0.88;

	private static final double CAPITALS = 0.76;

	/**
	 * Reads a placeholder of a layout, and spoils its text.
	 * @return nothing if no lines of text can be put there
	 */
	static @Nullable ForeignPlace read(XSLFTextShape shape, CTPlaceholder placeholder, boolean title) {
		Rectangle2D anchor = shape.getAnchor();
		if (anchor == null || shape.getRotation() != 0 || shape.getTextDirection() != TextShape.TextDirection.HORIZONTAL
				|| shape.getTextBody().getXmlObject().getBodyPr().getNumCol() > 1) {
			return null;
		}
		boolean small = SMALL.contains(placeholder.getType());
		int shown = shownSize(shape);
		shape.clearText();
		XSLFTextParagraph paragraph = shape.addNewTextParagraph();
		XSLFTextRun run = paragraph.addNewTextRun();
		run.setText("x");
		Box inner = new Box(anchor.getX() + shape.getLeftInset(), anchor.getY() + shape.getTopInset(),
				anchor.getWidth() - shape.getLeftInset() - shape.getRightInset(),
				anchor.getHeight() - shape.getTopInset() - shape.getBottomInset());
		double known = Objects.requireNonNullElse(run.getFontSize(), 18.0);
		boolean sized = !small && (shown == 0 || shown == (int) known);
		double size = (shown > 0) ? shown : known;
		double indent = Math.max(0, Objects.requireNonNullElse(paragraph.getLeftMargin(), 0.0));
		double width = (inner.width() - indent) * WIDER * ((run.getTextCap() == TextCap.ALL) ? CAPITALS : 1);
		if (width < (small ? 12 : 40) || inner.height() < 8) {
			return null;
		}
		List<Integer> sizes = IntStream
			.iterate(Math.max((int) size, SMALLEST), (one) -> one >= SMALLEST, (one) -> one - 1)
			.boxed()
			.toList();
		Spot spot = new Spot(title ? Typeface.BOLD : Typeface.TEXT, width, inner.height() * TALLER,
				spacing(paragraph, size), gap(paragraph, size), sizes);
		return new ForeignPlace(placeholder.isSetType() ? placeholder.getType() : null,
				placeholder.isSetIdx() ? placeholder.getIdx() : null, Box.of(anchor), inner, spot, colour(run),
				Objects.requireNonNullElse(run.getFontFamily(), ""), true, sized);
	}

	/**
	 * A title where the layout has none.
	 */
	static ForeignPlace title(Box box) {
		return new ForeignPlace(STPlaceholderType.TITLE, null, box, box,
				new Spot(Typeface.BOLD, box.width() * WIDER * 0.9, box.height() * TALLER * 0.8, 1, 0,
						IntStream.iterate(28, (size) -> size >= SMALLEST, (size) -> size - 1).boxed().toList()),
				Color.BLACK, "", false, false);
	}

	/**
	 * The size that the prompt of a placeholder has, which slides don't take over.
	 */
	private static int shownSize(XSLFTextShape shape) {
		return shape.getTextParagraphs()
			.stream()
			.map(XSLFTextParagraph::getXmlObject)
			.mapToInt((paragraph) -> (paragraph.sizeOfRArray() > 0)
					? paragraph.getRArray(0).isSetRPr() ? paragraph.getRArray(0).getRPr().getSz() : 0
					: paragraph.isSetEndParaRPr() ? paragraph.getEndParaRPr().getSz() : 0)
			.findFirst()
			.orElse(0) / 100;
	}

	private static double spacing(TextParagraph<?, ?, ?> paragraph, double size) {
		double spacing = Objects.requireNonNullElse(paragraph.getLineSpacing(), 100.0);
		return (spacing > 0) ? Math.max(spacing / 100, 0.8) : Math.max(-spacing / size / 1.2, 0.8);
	}

	private static double gap(TextParagraph<?, ?, ?> paragraph, double size) {
		double before = Objects.requireNonNullElse(paragraph.getSpaceBefore(), 0.0);
		double after = Objects.requireNonNullElse(paragraph.getSpaceAfter(), 0.0);
		return ((before > 0) ? before / 100 * size : -before) + ((after > 0) ? after / 100 * size : -after);
	}

	private static Color colour(XSLFTextRun run) {
		return (run.getFontColor() instanceof PaintStyle.SolidPaint solid && solid.getSolidColor().getColor() != null)
				? solid.getSolidColor().getColor() : Color.BLACK;
	}

	/**
	 * What a slide says to take this place.
	 */
	CTPlaceholder placeholder() {
		CTPlaceholder placeholder = CTPlaceholder.Factory.newInstance();
		if (this.type != null) {
			placeholder.setType(this.type);
		}
		if (this.index != null) {
			placeholder.setIdx(this.index);
		}
		return placeholder;
	}

	/**
	 * Whether programs find its layout's place by what a slide says; a bare placeholder
	 * is one of several.
	 */
	boolean isInherited() {
		return this.given && (this.index != null || !has(STPlaceholderType.BODY, STPlaceholderType.OBJ));
	}

	boolean has(STPlaceholderType.Enum... types) {
		return List.of(types).contains((this.type != null) ? this.type : STPlaceholderType.OBJ);
	}

	double area() {
		return this.box.width() * this.box.height();
	}

}
