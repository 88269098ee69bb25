package dev.festival.deck.pptx;

import java.util.Locale;

import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/**
 * The page of a slide that only the presenter sees.
 */
final class NotesPage {

	private static final int IMAGE_INDEX = 2;

	private static final int NOTES_INDEX = 3;

	private final CTGroupShape tree;

	NotesPage(XSLFNotes notes) {
		this.tree = notes.getXmlObject().getCSld().getSpTree();
		this.tree.setSpArray(new CTShape[0]);
	}

	void fill(String notes, Locale language) {
		placeholder(STPlaceholderType.SLD_IMG, IMAGE_INDEX, "Slide image");
		var body = placeholder(STPlaceholderType.BODY, NOTES_INDEX, "Notes").addNewTxBody();
		body.addNewBodyPr();
		body.addNewLstStyle();
		Words words = new Words(body, language);
		notes.lines().forEach((line) -> words.add(Run.of(line, 0)));
		if (notes.isEmpty()) {
			words.add();
		}
	}

	private CTShape placeholder(STPlaceholderType.Enum type, int index, String name) {
		CTShape shape = this.tree.addNewSp();
		var nonVisual = shape.addNewNvSpPr();
		nonVisual.addNewCNvPr().setId(index);
		nonVisual.getCNvPr().setName(name);
		nonVisual.addNewCNvSpPr();
		var placeholder = nonVisual.addNewNvPr().addNewPh();
		placeholder.setType(type);
		placeholder.setIdx(index);
		shape.addNewSpPr();
		return shape;
	}

}
