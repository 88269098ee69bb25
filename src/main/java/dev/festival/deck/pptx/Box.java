package dev.festival.deck.pptx;

import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;

/**
 * Where something is on a slide of 960 by 540, in points.
 */
record Box(double x, double y, double width, double height) {

	private static final int EMU = 12_700;

	static int emu(double points) {
		return (int) Math.round(points * EMU);
	}

	void placeIn(CTTransform2D transform) {
		var offset = transform.addNewOff();
		offset.setX(emu(this.x));
		offset.setY(emu(this.y));
		var extent = transform.addNewExt();
		extent.setCx(emu(this.width));
		extent.setCy(emu(this.height));
	}

	/**
	 * Places a group whose parts count from the corner of the slide.
	 */
	void placeIn(CTGroupTransform2D transform) {
		var offset = transform.addNewOff();
		var childOffset = transform.addNewChOff();
		var extent = transform.addNewExt();
		var childExtent = transform.addNewChExt();
		offset.setX(emu(this.x));
		offset.setY(emu(this.y));
		childOffset.setX(emu(this.x));
		childOffset.setY(emu(this.y));
		extent.setCx(emu(this.width));
		extent.setCy(emu(this.height));
		childExtent.setCx(emu(this.width));
		childExtent.setCy(emu(this.height));
	}

}
