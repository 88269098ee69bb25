package dev.festival.deck.pptx;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * A group of native shapes; it is one thing to a screen reader, which hears its
 * description.
 */
final class Drawing {

	private final CTGroupShape group;

	private final IntSupplier ids;

	private final Function<CTTextBody, Words> words;

	private final Canvas canvas;

	Drawing(CTGroupShape group, Canvas canvas, Box box, String name, String description, IntSupplier ids,
			Function<CTTextBody, Words> words) {
		this.canvas = canvas;
		this.group = group;
		this.ids = ids;
		this.words = words;
		var nonVisual = group.addNewNvGrpSpPr();
		nonVisual.addNewCNvPr().setId(ids.getAsInt());
		nonVisual.getCNvPr().setName(name);
		nonVisual.getCNvPr().setDescr(description);
		nonVisual.addNewCNvGrpSpPr();
		nonVisual.addNewNvPr();
		canvas.at(box).placeIn(group.addNewGrpSpPr().addNewXfrm());
	}

	/**
	 * A filled shape with text in its middle.
	 */
	void labelled(Box box, Ink fill, String name, Consumer<Words> label) {
		CTShape shape = shape(this.canvas.at(box), STShapeType.ROUND_RECT, name);
		var adjustment = shape.getSpPr().getPrstGeom().getAvLst().addNewGd();
		adjustment.setName("adj");
		adjustment.setFmla("val 8000");
		pour(shape.getSpPr(), fill);
		label.accept(textIn(shape, STTextAnchoringType.CTR).on(fill));
	}

	/**
	 * A filled shape.
	 */
	void filled(Box box, STShapeType.Enum form, Ink fill, String name) {
		pour(shape(this.canvas.at(box), form, name).getSpPr(), fill);
	}

	/**
	 * A ring filled with the colour of the paper.
	 */
	void ring(Box box, Ink colour, String name) {
		CTShapeProperties properties = shape(this.canvas.round(box), STShapeType.ELLIPSE, name).getSpPr();
		this.canvas.palette().pour(Ink.PAPER, properties.addNewSolidFill());
		var line = properties.addNewLn();
		line.setW(Box.emu(3));
		this.canvas.palette().pour(colour, line.addNewSolidFill());
	}

	/**
	 * Text without a shape around it.
	 */
	void text(Box box, String name, Consumer<Words> text) {
		CTShape shape = shape(this.canvas.at(box), STShapeType.RECT, name);
		shape.getSpPr().addNewNoFill();
		text.accept(textIn(shape, STTextAnchoringType.CTR));
	}

	private CTShape shape(Box box, STShapeType.Enum form, String name) {
		CTShape shape = this.group.addNewSp();
		var nonVisual = shape.addNewNvSpPr();
		nonVisual.addNewCNvPr().setId(this.ids.getAsInt());
		nonVisual.getCNvPr().setName(name);
		nonVisual.getCNvPr().setDescr(name);
		nonVisual.addNewCNvSpPr();
		nonVisual.addNewNvPr();
		CTShapeProperties properties = shape.addNewSpPr();
		box.placeIn(properties.addNewXfrm());
		var geometry = properties.addNewPrstGeom();
		geometry.setPrst(form);
		geometry.addNewAvLst();
		return shape;
	}

	private Words textIn(CTShape shape, STTextAnchoringType.Enum anchor) {
		CTTextBody body = shape.addNewTxBody();
		Words text = this.words.apply(body);
		CTTextBodyProperties properties = body.getBodyPr();
		properties.setWrap(STTextWrappingType.NONE);
		properties.setLIns(0);
		properties.setTIns(0);
		properties.setRIns(0);
		properties.setBIns(0);
		properties.setAnchor(anchor);
		return text;
	}

	private void pour(CTShapeProperties properties, Ink colour) {
		this.canvas.palette().pour(colour, properties.addNewSolidFill());
		properties.addNewLn().addNewNoFill();
	}

}
