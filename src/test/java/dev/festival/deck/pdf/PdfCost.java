package dev.festival.deck.pdf;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import dev.festival.deck.Deck;
import dev.festival.deck.Decks;
import dev.festival.deck.Drawn;
import dev.festival.deck.Slide;
import dev.festival.pdf.PdfPrinter;

/**
 * Prints what a deck of twenty slides costs as PDF, warm, in milliseconds of CPU.
 */
final class PdfCost {

	private static final int SLIDES = 20;

	private PdfCost() {
	}

	/** Of all threads: pages are printed by others. */
	private static long cpu() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	static void main(String[] arguments) {
		Deck deck = Decks.petitions();
		List<Slide> slides = new ArrayList<>(deck.slides());
		slides.addAll(deck.slides());
		Deck twenty = new Deck(deck.title(), deck.tellers(), deck.language(), deck.fileName(), deck.theme(), List.of(),
				slides.subList(0, SLIDES));
		PdfWriter writer = new PdfWriter(new PdfPrinter(), Drawn::picture);
		for (int round = 0; round < 6; round++) {
			long start = cpu();
			int decks = 10;
			long bytes = 0;
			for (int at = 0; at < decks; at++) {
				bytes += writer.write(twenty).length;
			}
			long spent = cpu() - start;
			IO.println("%d slides: %d ms of CPU, %d bytes".formatted(SLIDES, spent / decks / 1_000_000, bytes / decks));
		}
	}

}
