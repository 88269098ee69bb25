package dev.festival.deck.pptx;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Typeface;
import dev.festival.markdown.WebAddress;

/**
 * The slide that is being painted: fills placeholders of its layout. Only filled ones are
 * made, so none is left that asks to be clicked.
 */
final class Page {

	static final String FOOTER = "Blameless: we ask how, not who";

	private static final int FOOTER_INDEX = 11;

	private static final int NUMBER_INDEX = 12;

	private final XSLFSlide slide;

	private final CTGroupShape tree;

	private final Locale language;

	private int lastId = 1;

	private final Canvas canvas;

	private final @Nullable OurLayout look;

	Page(XSLFSlide slide, Locale language) {
		this(slide, language, Canvas.OURS, null);
	}

	/**
	 * A slide of another template.
	 * @param canvas where its content is drawn
	 * @param look the layout of ours whose texts stand there in boxes
	 */
	Page(XSLFSlide slide, Locale language, Canvas canvas, @Nullable OurLayout look) {
		this.slide = slide;
		this.canvas = canvas;
		this.look = look;
		this.tree = slide.getXmlObject().getCSld().getSpTree();
		// What POI copies from the layout would hide later changes of the layout.
		this.tree.setSpArray(new CTShape[0]);
		this.language = language;
	}

	/**
	 * Fills the title; in another template it has its place already.
	 */
	void title(Consumer<Words> words) {
		if (this.look == null) {
			fill(STPlaceholderType.TITLE, null, "Title", words);
		}
	}

	/**
	 * What this slide calls an address that something on it leads to; nothing where it is
	 * none that a presentation can have.
	 */
	@Nullable String link(@Nullable String address) {
		return WebAddress.of(address)
			.map((uri) -> this.slide.getPackagePart()
				.addExternalRelationship(uri, XSLFRelation.HYPERLINK.getRelation())
				.getId())
			.orElse(null);
	}

	/**
	 * Fills a text placeholder of the layout.
	 */
	CTShape body(int index, String name, Consumer<Words> words) {
		return (this.look != null) ? box(this.look.place(index), name, words)
				: fill(STPlaceholderType.BODY, index, name, words);
	}

	/**
	 * Text in a box of its own, anywhere on a slide of another template.
	 */
	void freeText(Box box, String name, List<String> lines) {
		OurLayout.Place like = Objects.requireNonNull(this.look).place(Painter.TEXT);
		Spot spot = new Spot(Typeface.TEXT, box.width() * 0.85, box.height() * 0.85, 1.05, 10,
				List.of(20, 18, 16, 14, 12, 10, 8));
		Spot share = spot.withHeight((spot.height() - spot.gap() * lines.size()) / Math.max(lines.size(), 1));
		List<String> cut = lines.stream().map(share::cut).toList();
		int size = spot.size(cut);
		CTShape shape = box(like, name,
				(words) -> cut.forEach((line) -> words.addPlain(Run.of(line, (int) (size / this.canvas.scale())))));
		shape.getSpPr().unsetXfrm();
		box.placeIn(shape.getSpPr().addNewXfrm());
	}

	private CTShape box(OurLayout.Place place, String name, Consumer<Words> words) {
		CTShape shape = this.tree.addNewSp();
		CTShapeNonVisual description = shape.addNewNvSpPr();
		description.addNewCNvPr().setId(nextId());
		description.getCNvPr().setName(name);
		description.addNewCNvSpPr().setTxBox(true);
		description.addNewNvPr();
		this.canvas.at(place.box()).placeIn(shape.addNewSpPr().addNewXfrm());
		shape.getSpPr().addNewPrstGeom().setPrst(STShapeType.RECT);
		shape.getSpPr().getPrstGeom().addNewAvLst();
		shape.getSpPr().addNewNoFill();
		Words text = words(shape.addNewTxBody());
		place.style(shape.getTxBody(), this.canvas);
		words.accept(text);
		return shape;
	}

	/**
	 * Moves a shape to where it belongs on this slide.
	 */
	void place(CTShape shape, Box box) {
		if (shape.getSpPr().isSetXfrm()) {
			shape.getSpPr().unsetXfrm();
		}
		this.canvas.at(box).placeIn(shape.getSpPr().addNewXfrm());
	}

	/**
	 * Fills a placeholder of another template.
	 */
	void fill(ForeignPlace place, String name, Consumer<Words> words) {
		CTShape shape = this.tree.addNewSp();
		CTShapeNonVisual description = shape.addNewNvSpPr();
		description.addNewCNvPr().setId(nextId());
		description.getCNvPr().setName(name);
		description.addNewCNvSpPr();
		description.addNewNvPr().setPh(place.placeholder());
		shape.addNewSpPr();
		if (!place.isInherited()) {
			place.box().placeIn(shape.getSpPr().addNewXfrm());
		}
		CTTextBody body = shape.addNewTxBody();
		body.addNewBodyPr();
		body.addNewLstStyle();
		words.accept(new Words(body, this.language, this.canvas.palette(), 1));
	}

	Canvas canvas() {
		return this.canvas;
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
		nonVisual.addNewNvPr();
		if (this.canvas.isOurs()) {
			CTPlaceholder placeholder = nonVisual.getNvPr().addNewPh();
			placeholder.setType(STPlaceholderType.TBL);
			placeholder.setIdx(Painter.FIRST);
		}
		return frame;
	}

	/**
	 * A group for shapes that belong together.
	 */
	Drawing group(Box box, String name, String description) {
		return new Drawing(this.tree.addNewGrpSp(), this.canvas, box, name, description, this::nextId, this::words);
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
		return new Words(body, this.language, this.canvas.palette(), this.canvas.scale());
	}

	int nextId() {
		return ++this.lastId;
	}

}
