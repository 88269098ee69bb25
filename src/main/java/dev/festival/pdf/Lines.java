package dev.festival.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/**
 * Where a line may end: where Unicode says so, before the slashes of an address, and in a
 * word that would never end. The text itself stays as it is, to be copied and searched.
 */
final class Lines implements FSTextBreaker {

	private static final int LONG_WORD = 60;

	private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));

	private final Patience patience;

	private String text = "";

	private int at;

	private int next;

	Lines(Patience patience) {
		this.patience = patience;
	}

	@Override
	public void setText(String text) {
		this.patience.ask();
		this.text = text;
		this.at = 0;
		this.next = 0;
		this.usual.setText(text);
	}

	@Override
	public int next() {
		if (this.next != BreakIterator.DONE && this.next <= this.at) {
			this.next = this.usual.next();
		}
		int end = (this.next != BreakIterator.DONE) ? this.next : this.text.length();
		if (end - this.at > LONG_WORD + 1) {
			this.at = withAccents(this.at + LONG_WORD, end);
			return this.at;
		}
		if (this.next != BreakIterator.DONE) {
			this.at = this.next;
		}
		return this.next;
	}

	private int withAccents(int from, int end) {
		int place = from;
		while (place < end && (Character.isLowSurrogate(this.text.charAt(place))
				|| Character.getType(this.text.codePointAt(place)) == Character.NON_SPACING_MARK)) {
			place++;
		}
		return place;
	}

}
