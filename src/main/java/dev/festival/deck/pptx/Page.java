package dev.festival.deck.pptx;

import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

import dev.festival.deck.text.Spot;

/**
 * The slide that is being painted: fills placeholders of its layout. Only filled ones are
 * made, so none is left that asks to be clicked.
 */
final class Page {

	private static final String FOOTER = "Blameless: we ask how, not who";

	private static final int FOOTER_INDEX = 11;

	private static final int NUMBER_INDEX = 12;

	private final CTGroupShape tree;

	private final Locale language;

	private int lastId = 1;

	Page(XSLFSlide slide, Locale language) {
		this.tree = slide.getXmlObject().getCSld().getSpTree();
		// What POI copies from the layout would hide later changes of the layout.
		this.tree.setSpArray(new CTShape[0]);
		this.language = language;
	}

	void title(Consumer<Words> words) {
		fill(STPlaceholderType.TITLE, null, "Title", words);
	}

	/**
	 * Fills a text placeholder of the layout.
	 */
	CTShape body(int index, String name, Consumer<Words> words) {
		return fill(STPlaceholderType.BODY, index, name, words);
	}

	/**
	 * Fills a text placeholder with a text as large as it may be; an empty text leaves it
	 * away.
	 */
	void body(int index, String name, Spot spot, String text) {
		if (!text.isEmpty()) {
			body(index, name, (words) -> words.add(spot, text));
		}
	}

	CTShape fill(STPlaceholderType.Enum type, @Nullable Integer index, String name, Consumer<Words> words) {
		CTShape shape = this.tree.addNewSp();
		CTShapeNonVisual description = shape.addNewNvSpPr();
		description.addNewCNvPr().setId(nextId());
		description.getCNvPr().setName(name);
		description.addNewCNvSpPr();
		CTPlaceholder placeholder = description.addNewNvPr().addNewPh();
		placeholder.setType(type);
		if (index != null) {
			placeholder.setIdx(index);
		}
		shape.addNewSpPr();
		words.accept(words(shape.addNewTxBody()));
		return shape;
	}

	/**
	 * A frame that takes the place of the layout's table.
	 */
	CTGraphicalObjectFrame tableFrame(String name, String description) {
		CTGraphicalObjectFrame frame = this.tree.addNewGraphicFrame();
		var nonVisual = frame.addNewNvGraphicFramePr();
		nonVisual.addNewCNvPr().setId(nextId());
		nonVisual.getCNvPr().setName(name);
		nonVisual.getCNvPr().setDescr(description);
		nonVisual.addNewCNvGraphicFramePr().addNewGraphicFrameLocks().setNoGrp(true);
		CTPlaceholder placeholder = nonVisual.addNewNvPr().addNewPh();
		placeholder.setType(STPlaceholderType.TBL);
		placeholder.setIdx(Painter.FIRST);
		return frame;
	}

	/**
	 * A group for shapes that belong together.
	 */
	Drawing group(Box box, String name, String description) {
		return new Drawing(this.tree.addNewGrpSp(), box, name, description, this::nextId, this::words);
	}

	void footerAndNumber(int number) {
		makeSmall(fill(STPlaceholderType.FTR, FOOTER_INDEX, "Footer", (words) -> words.add(Run.of(FOOTER, 0))));
		makeSmall(
				fill(STPlaceholderType.SLD_NUM, NUMBER_INDEX, "Slide number", (words) -> words.addSlideNumber(number)));
	}

	private static void makeSmall(CTShape shape) {
		shape.getNvSpPr().getNvPr().getPh().setSz(STPlaceholderSize.QUARTER);
	}

	Words words(CTTextBody body) {
		body.addNewBodyPr();
		body.addNewLstStyle();
		return new Words(body, this.language);
	}

	int nextId() {
		return ++this.lastId;
	}

}
