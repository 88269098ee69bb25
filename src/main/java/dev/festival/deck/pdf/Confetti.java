package dev.festival.deck.pdf;

import java.util.List;
import java.util.Locale;

/**
 * What is strewn on the slides that are not for reading only.
 */
record Confetti(List<Scrap> scraps) {

	static final Confetti COVER = of(new Scrap("coral", 733, -28, 128, 128, 18), new Scrap("sun", 652, 84, 84, 84, 0),
			new Scrap("violet", 745, 214, 66, 66, 40), new Scrap("teal", 818, 200, 172, 44, -30));

	static final Confetti QUOTE = of(new Scrap("coral", 866, 404, 62, 62, 24), new Scrap("sun", 822, 446, 32, 32, 0),
			new Scrap("teal", 902, 350, 84, 22, -38), new Scrap("violet", 850, 366, 26, 26, 40));

	static final Confetti CLOSING = of(new Scrap("violet", 762, -34, 118, 118, -16),
			new Scrap("sun", 838, 128, 76, 76, 0), new Scrap("coral", 716, 142, 48, 48, 38),
			new Scrap("teal", 832, 268, 168, 42, 28));

	private static Confetti of(Scrap... scraps) {
		return new Confetti(List.of(scraps));
	}

	void strew(Sheet sheet) {
		this.scraps.forEach((scrap) -> scrap.lay(sheet));
	}

	/** One piece of it. */
	record Scrap(String look, double left, double top, double width, double height, int turned) {

		private void lay(Sheet sheet) {
			var laid = sheet.shape("in-" + this.look, this.left, Math.max(1, this.top), this.width, this.height);
			double corner = (this.turned == 0) ? this.width / 2 : 8;
			laid.attr("style",
					laid.attr("style") + String.format(Locale.ROOT,
							"; border-radius: %.1fpt; transform: translate(0, %.1fpt) rotate(%ddeg)", corner,
							Math.min(0, this.top - 1), this.turned));
		}

	}

}
