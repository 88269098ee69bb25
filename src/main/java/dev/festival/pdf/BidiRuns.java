package dev.festival.pdf;

import java.text.Bidi;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Splits a paragraph into runs of one direction each.
 */
final class BidiRuns implements BidiSplitter {

	private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

	private Integer[] order = {};

	@Override
	public void setParagraph(String text, byte direction) {
		this.paragraph = new Bidi(text.isEmpty() ? " " : text,
				(direction == RTL) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		int runs = this.paragraph.getRunCount();
		byte[] levels = new byte[runs];
		this.order = new Integer[runs];
		for (int run = 0; run < runs; run++) {
			levels[run] = (byte) this.paragraph.getRunLevel(run);
			this.order[run] = run;
		}
		if (runs > 1) {
			Bidi.reorderVisually(levels, 0, this.order, 0, runs);
		}
	}

	@Override
	public int countTextRuns() {
		return this.order.length;
	}

	@Override
	public BidiTextRun getVisualRun(int index) {
		int run = this.order[index];
		int start = this.paragraph.getRunStart(run);
		return new BidiTextRun(start, this.paragraph.getRunLimit(run) - start,
				(this.paragraph.getRunLevel(run) % 2 == 1) ? RTL : LTR);
	}

	@Override
	public byte getBaseDirection(String text) {
		return RightToLeft.isBaseOf(text) ? RTL : LTR;
	}

}
