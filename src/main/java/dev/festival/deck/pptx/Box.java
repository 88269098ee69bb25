package dev.festival.deck.pptx;

import java.awt.geom.Rectangle2D;

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

	static Box of(CTTransform2D transform) {
		return new Box(points(transform.getOff().getX()), points(transform.getOff().getY()),
				(double) transform.getExt().getCx() / EMU, (double) transform.getExt().getCy() / EMU);
	}

	static Box of(Rectangle2D place) {
		return new Box(place.getX(), place.getY(), place.getWidth(), place.getHeight());
	}

	private static double points(Object coordinate) {
		return ((Number) coordinate).doubleValue() / EMU;
	}

	double right() {
		return this.x + this.width;
	}

	double bottom() {
		return this.y + this.height;
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
