package dev.festival.deck.pptx;

import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableRow;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import dev.festival.deck.text.Grid;

/**
 * A table that presentation programs know as one: with a header row and the table style
 * of our template.
 */
final class NativeTable {

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

	private static final String STYLE = "{7C1E6B52-93D1-4E0B-9E9B-5D0C5A1F3142}";

	private static final int HEADER_SIZE = 14;

	private static final double LEFT = 72;

	private static final double MOST_AIR = 10;

	private final Page page;

	private final Grid grid;

	NativeTable(Page page, Grid grid) {
		this.page = page;
		this.grid = grid;
	}

	void draw(String name, String description, double top, List<String> headings, List<Line> lines) {
		List<List<String>> texts = lines.stream().map(Line::cells).toList();
		int size = this.grid.size(texts);
		List<Double> heights = texts.stream().map((cells) -> this.grid.rowHeight(cells, size)).toList();
		double needed = Grid.HEADER + heights.stream().mapToDouble(Double::doubleValue).sum();
		double air = Math.clamp((this.grid.height() - needed) / lines.size(), 0, MOST_AIR);
		CTTable table = CTTable.Factory.newInstance();
		table.addNewTblPr().setFirstRow(true);
		table.getTblPr().setTableStyleId(this.page.canvas().tableStyle(STYLE));
		var columns = table.addNewTblGrid();
		double width = 0;
		for (int column = 0; column < headings.size(); column++) {
			columns.addNewGridCol().setW(Box.emu(this.page.canvas().across(this.grid.width(column))));
			width += this.grid.width(column);
		}
		CTTableRow header = row(table, Grid.HEADER);
		fill(header,
				headings.stream().map((heading) -> new Run(heading, HEADER_SIZE, true, false, Ink.MUTED)).toList());
		for (int at = 0; at < lines.size(); at++) {
			CTTableRow row = row(table, heights.get(at) + air);
			fill(row, lines.get(at).runs(size));
		}
		Box box = new Box(LEFT, top, width, needed + air * lines.size());
		put(table, this.page.tableFrame(name, description), this.page.canvas().at(box));
	}

	private CTTableRow row(CTTable table, double height) {
		CTTableRow row = table.addNewTr();
		row.setH(Box.emu(this.page.canvas().down(height)));
		return row;
	}

	private void fill(CTTableRow row, List<Run> runs) {
		runs.forEach((run) -> cell(row, run));
		if (this.page.canvas().isOurs()) {
			// The table begins where the title does.
			row.getTcArray(0).getTcPr().setMarL(0);
		}
	}

	private void cell(CTTableRow row, Run run) {
		CTTableCell cell = row.addNewTc();
		this.page.words(cell.addNewTxBody()).add(this.page.canvas().isOurs() ? run : run.in(null));
		CTTableCellProperties properties = cell.addNewTcPr();
		double scale = this.page.canvas().scale();
		properties.setMarL(Box.emu(Grid.MARGIN * scale));
		properties.setMarR(Box.emu(Grid.MARGIN * scale));
		properties.setMarT(Box.emu(Grid.PADDING * scale));
		properties.setMarB(Box.emu(Grid.PADDING * scale));
		properties.setAnchor(STTextAnchoringType.CTR);
	}

	private static void put(CTTable table, CTGraphicalObjectFrame frame, Box box) {
		box.placeIn(frame.addNewXfrm());
		var data = frame.addNewGraphic().addNewGraphicData();
		try (XmlCursor target = data.newCursor(); XmlCursor source = table.newCursor()) {
			target.toNextToken();
			target.beginElement(new QName(NAMESPACE, "tbl", "a"));
			source.moveXmlContents(target);
		}
		data.setUri("http://schemas.openxmlformats.org/drawingml/2006/table");
	}

	/**
	 * A row of cells, one of which is bold and coloured.
	 */
	record Line(List<String> cells, int coloured, Ink ink) {

		private List<Run> runs(int size) {
			List<Run> runs = new ArrayList<>(this.cells.stream().map((cell) -> Run.of(cell, size)).toList());
			runs.set(this.coloured, runs.get(this.coloured).inBold().in(this.ink));
			return runs;
		}

	}

}
