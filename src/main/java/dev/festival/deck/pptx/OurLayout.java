package dev.festival.deck.pptx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * A layout of our own template, whose placeholders become boxes on slides of another one.
 */
final class OurLayout {

	private final Map<Long, Place> places = new HashMap<>();

	private OurLayout(XSLFSlideLayout layout, CTTextParagraphProperties text) {
		for (CTShape shape : layout.getXmlObject().getCSld().getSpTree().getSpArray()) {
			if (shape.getSpPr().isSetXfrm() && shape.getNvSpPr().getNvPr().isSetPh()) {
				this.places.put(shape.getNvSpPr().getNvPr().getPh().getIdx(), Place.of(shape, text));
			}
		}
	}

	/**
	 * The layouts of our template by their names.
	 */
	static Map<String, OurLayout> all(XMLSlideShow template) {
		XSLFSlideMaster master = template.getSlideMasters().getFirst();
		CTTextParagraphProperties text = master.getXmlObject().getTxStyles().getBodyStyle().getLvl1PPr();
		Map<String, OurLayout> all = new HashMap<>();
		List<XSLFSlideLayout> layouts = Arrays.asList(master.getSlideLayouts());
		layouts.forEach((layout) -> all.put(layout.getName(), new OurLayout(layout, text)));
		return all;
	}

	Place place(long index) {
		return Objects.requireNonNull(this.places.get(index));
	}

	/**
	 * Where a text stands and what its first level looks like.
	 */
	record Place(Box box, STTextAnchoringType.Enum anchor, CTTextParagraphProperties level) {

		private static Place of(CTShape shape, CTTextParagraphProperties text) {
			var transform = shape.getSpPr().getXfrm();
			CTTextParagraphProperties own = shape.getTxBody().getLstStyle().getLvl1PPr();
			CTTextParagraphProperties level = (CTTextParagraphProperties) (own.isSetLnSpc() ? own : text).copy();
			level.getDefRPr().setSz(own.getDefRPr().getSz());
			var body = shape.getTxBody().getBodyPr();
			return new Place(Box.of(transform), body.isSetAnchor() ? body.getAnchor() : STTextAnchoringType.T, level);
		}

		/**
		 * Makes a body of text look like that, as large as the canvas has it.
		 */
		void style(CTTextBody body, Canvas canvas) {
			var properties = body.getBodyPr();
			properties.setWrap(STTextWrappingType.SQUARE);
			properties.setLIns(0);
			properties.setTIns(0);
			properties.setRIns(0);
			properties.setBIns(0);
			properties.setAnchor(this.anchor);
			CTTextParagraphProperties style = body.getLstStyle().addNewLvl1PPr();
			style.set(this.level);
			double scale = canvas.scale();
			style.setMarL((int) (style.getMarL() * scale));
			style.setIndent((int) (style.getIndent() * scale));
			if (style.isSetTabLst()) {
				var tab = style.getTabLst().getTabArray(0);
				tab.setPos((int) (this.level.getMarL() * scale));
			}
			if (style.isSetSpcBef() && style.getSpcBef().isSetSpcPts()) {
				style.getSpcBef().getSpcPts().setVal((int) (spaceBefore() * scale));
			}
			var run = style.getDefRPr();
			run.setSz(Canvas.hundredths(run.getSz() / 100.0 * scale));
			if (run.isSetSolidFill()) {
				Ink ink = Ink.of(run.getSolidFill().getSchemeClr().getVal());
				run.unsetSolidFill();
				canvas.palette().write(ink, run.addNewSolidFill());
			}
		}

		private int spaceBefore() {
			return this.level.getSpcBef().getSpcPts().getVal();
		}

	}

}
