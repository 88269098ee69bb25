package dev.festival.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

import dev.festival.deck.Deck;
import dev.festival.deck.Drawn;
import dev.festival.deck.Length;
import dev.festival.deck.WorstDecks;
import dev.festival.deck.pptx.CompanyTemplate;
import dev.festival.deck.pptx.PptxWriter;
import dev.festival.writeup.SampleTold;
import dev.festival.writeup.Stories;
import dev.festival.writeup.Story;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to make a .pptx, from the story to the bytes, by one thread.
 */
final class DeckCost {

	private static final int RUNS = 60;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final PptxWriter writer = new PptxWriter(Drawn::picture);

	private DeckCost() {
	}

	static void main() throws IOException {
		DeckCost cost = new DeckCost();
		CompanyTemplate company = template();
		Story story = SampleTold.all().getFirst();
		System.out.printf("%-46s %7s %9s %9s%n", "deck", "slides", "CPU-ms", "bytes");
		for (CompanyTemplate template : Arrays.asList(null, company)) {
			String on = (template != null) ? ", company template" : "";
			cost.print("one write-up in full" + on, () -> Deck.of(story, Length.FULL, Stories.TODAY), template, RUNS);
			cost.print("twenty write-ups, joined" + on, () -> WorstDecks.joined(20), template, RUNS / 10);
		}
	}

	private void print(String name, Maker maker, @Nullable CompanyTemplate template, int runs) {
		for (int run = 0; run < runs; run++) {
			this.writer.write(maker.make(), template);
		}
		long before = THREADS.getCurrentThreadCpuTime();
		int bytes = 0;
		for (int run = 0; run < runs; run++) {
			bytes = this.writer.write(maker.make(), template).length;
		}
		double cpu = (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / runs;
		System.out.printf("%-46s %7d %9.1f %,9d%n", name, maker.make().slides().size(), cpu, bytes);
	}

	private static CompanyTemplate template() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XMLSlideShow show = new XMLSlideShow()) {
			show.write(out);
		}
		return CompanyTemplate.of(out.toByteArray());
	}

	/** Makes a deck. */
	private interface Maker {

		Deck make();

	}

}
