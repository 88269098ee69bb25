package dev.festival.deck.pptx;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;

import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

import dev.festival.deck.text.Spot;

/**
 * Writes paragraphs into the body of a shape or a cell.
 */
final class Words {

	private static final String SLIDE_NUMBER_ID = "{6F7F7A3E-4B1C-4C6E-9D55-0E8C4A1D2B31}";

	private final CTTextBody body;

	private final Locale language;

	private final Palette palette;

	private final double scale;

	Words(CTTextBody body, Locale language) {
		this(body, language, Palette.OURS, 1);
	}

	/**
	 * Writes with these colours and in sizes that many times as large.
	 */
	Words(CTTextBody body, Locale language, Palette palette, double scale) {
		this.body = body;
		this.language = language;
		this.palette = palette;
		this.scale = scale;
	}

	/**
	 * The same for words that stand on a filled shape.
	 */
	Words on(Ink fill) {
		return new Words(this.body, this.language, this.palette.on(fill), this.scale);
	}

	/**
	 * Adds a text in the largest size that its place allows.
	 */
	void add(Spot spot, String text) {
		add(Run.of(text, sizeToSet(spot, spot.size(text))));
	}

	/**
	 * The size to write for a text in its place: none where the layout has it anyway.
	 */
	static int sizeToSet(Spot spot, int size) {
		return (size == spot.sizes().getFirst()) ? 0 : size;
	}

	/**
	 * Adds a paragraph that follows the direction of its text.
	 */
	CTTextParagraph add(Run... runs) {
		CTTextParagraph paragraph = this.body.addNewP();
		if (isRightToLeft(String.join("", List.of(runs).stream().map(Run::text).toList()))) {
			CTTextParagraphProperties properties = paragraph.addNewPPr();
			properties.setAlgn(STTextAlignType.R);
			properties.setRtl(true);
		}
		for (Run run : runs) {
			add(paragraph, run);
		}
		return paragraph;
	}

	/**
	 * Adds a paragraph without the bullet that the layout gives.
	 */
	void addPlain(Run run) {
		CTTextParagraphProperties properties = properties(add(run));
		properties.setMarL(0);
		properties.setIndent(0);
		properties.addNewBuNone();
	}

	void addCentred(Run run) {
		properties(add(run)).setAlgn(STTextAlignType.CTR);
	}

	/**
	 * Adds a paragraph of left-to-right columns, whatever the direction of the words in
	 * them.
	 */
	void addTabbed(Run first, Run... others) {
		CTTextParagraph paragraph = this.body.addNewP();
		add(paragraph, first);
		add(paragraph, Run.of("\t", first.size()));
		for (Run run : others) {
			add(paragraph, run);
		}
	}

	void addSlideNumber(int number) {
		CTTextField field = this.body.addNewP().addNewFld();
		field.setId(SLIDE_NUMBER_ID);
		field.setType("slidenum");
		field.addNewRPr().setLang(this.language.toLanguageTag());
		field.setT(Integer.toString(number));
	}

	private void add(CTTextParagraph paragraph, Run run) {
		if (run.text().isEmpty()) {
			return;
		}
		var text = paragraph.addNewR();
		CTTextCharacterProperties properties = text.addNewRPr();
		properties.setLang(this.language.toLanguageTag());
		if (run.size() > 0) {
			properties.setSz(Canvas.hundredths(run.size() * this.scale));
		}
		if (run.bold()) {
			properties.setB(true);
		}
		if (run.ink() != null) {
			this.palette.write(run.ink(), properties.addNewSolidFill());
		}
		if (run.display()) {
			properties.addNewLatin().setTypeface("+mj-lt");
			properties.addNewEa().setTypeface("+mj-ea");
			properties.addNewCs().setTypeface("+mj-cs");
		}
		if (run.link() != null) {
			properties.addNewHlinkClick().setId(run.link());
		}
		text.setT(run.text());
	}

	private static CTTextParagraphProperties properties(CTTextParagraph paragraph) {
		return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
	}

	private static boolean isRightToLeft(String text) {
		char[] letters = text.toCharArray();
		return Bidi.requiresBidi(letters, 0, letters.length)
				&& !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

}
