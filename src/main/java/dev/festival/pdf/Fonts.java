package dev.festival.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds fonts for the characters of a text: our own first, then those of this machine.
 */
final class Fonts {

	private static final Logger LOGGER = LoggerFactory.getLogger(Fonts.class);

	private static final BitSet TEXT = Coverage.of(Face.read("inter-regular"));

	private final MachineFonts machine;

	private final ReentrantLock looking = new ReentrantLock();

	private @Nullable List<Fallback> ofMachine;

	private final AtomicBoolean told = new AtomicBoolean();

	Fonts(MachineFonts machine) {
		this.machine = machine;
	}

	/**
	 * What is needed beside the fonts of our pages.
	 * @param characters all that stand on a page
	 */
	Choice choose(BitSet characters) {
		BitSet missing = (BitSet) characters.clone();
		missing.andNot(TEXT);
		List<Fallback> chosen = new ArrayList<>();
		take(Fallback.BUNDLED, missing, chosen);
		if (!missing.isEmpty()) {
			LOGGER.debug("No font of ours has {}", missing);
			takeBest(ofMachine(), missing, chosen);
		}
		if (!missing.isEmpty()) {
			tell(missing);
		}
		return new Choice(chosen, missing);
	}

	private static void take(List<Fallback> fonts, BitSet missing, List<Fallback> chosen) {
		for (Fallback font : fonts) {
			if (font.covered().intersects(missing)) {
				chosen.add(font);
				missing.andNot(font.covered());
			}
		}
	}

	/**
	 * The font that has most of what is missing, then the one that has most of the rest,
	 * and so on.
	 */
	private static void takeBest(List<Fallback> fonts, BitSet missing, List<Fallback> chosen) {
		int most;
		do {
			most = 0;
			Fallback best = null;
			for (Fallback font : fonts) {
				BitSet has = (BitSet) font.covered().clone();
				has.and(missing);
				if (has.cardinality() > most) {
					most = has.cardinality();
					best = font;
				}
			}
			if (best != null) {
				chosen.add(best);
				missing.andNot(best.covered());
			}
		}
		while (most > 0);
	}

	private List<Fallback> ofMachine() {
		this.looking.lock();
		try {
			if (this.ofMachine == null) {
				this.ofMachine = this.machine.read();
			}
			return this.ofMachine;
		}
		finally {
			this.looking.unlock();
		}
	}

	private void tell(BitSet missing) {
		if (this.told.compareAndSet(false, true)) {
			String scripts = missing.stream()
				.mapToObj(Character.UnicodeScript::of)
				.map((script) -> script.name().charAt(0)
						+ script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' '))
				.collect(Collectors.toCollection(TreeSet::new))
				.stream()
				.collect(Collectors.joining(", "));
			LOGGER.warn("No font on this machine has characters of {}, so PDFs show boxes for them. Please install one "
					+ "with TrueType outlines, on Debian for example fonts-droid-fallback (Chinese, Japanese, Korean) or "
					+ "fonts-noto-core (other scripts), and start Festival again.", scripts);
		}
	}

	/**
	 * The fonts for a page, and the characters that none has.
	 */
	record Choice(List<Fallback> fonts, BitSet missing) {
	}

}
