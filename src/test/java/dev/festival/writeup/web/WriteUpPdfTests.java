package dev.festival.writeup.web;

import java.util.stream.IntStream;

import dev.festival.FestivalTest;
import dev.festival.Visitors;
import dev.festival.pdf.Pdf;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A write-up on paper.
 */
@FestivalTest
class WriteUpPdfTests {

	@Autowired
	private Visitors visitors;

	@Test
	void hasAllPartsInTheirOrder() throws Exception {
		Told told = Told.by(this.visitors.signedIn("Wren"), "The migration");
		Wire.uploadByForm(told.teller(), told.path("/images"), "a.png", Wire.PNG);
		String image = told.document("/images").select(".image-list img").attr("src");
		told.lines("14:02 The deploy begins", "14:34 It ends")
			.factor("Staging is small", "detail", "A **tenth**.")
			.promise("Rehearse on a copy", "addresses", "3")
			.part("impact",
					"Nobody could sign, see [the graph](https://graphs.example.org/7).\n\n![A graph](" + image
							+ ")\n\n![Away](https://example.org/a.png)")
			.part("went-well", "- The rota had a second name")
			.part("the-bit", "A moment of quiet reflection.")
			.part("thanks", "To Asha.");
		byte[] bytes = Wire.download(told.teller(), told.path(".pdf"));
		Pdf pdf = Pdf.read(bytes);
		assertThat(pdf.text().replaceAll("\\s+", " ")).containsSubsequence("The migration", "Told by",
				"not for performance reviews", "Impact", "Nobody could sign", "Timeline", "14:02", "The deploy begins",
				"What made it possible", "Staging is small", "The rota had a second name", "Follow-ups",
				"Rehearse on a copy", "The bit", "To Asha");
		assertThat(pdf.bookmarks()).contains("Impact", "What happened", "  Timeline", "Follow-ups", "The bit");
		assertThat(pdf.descriptions()).contains("A graph");
		assertThat(pdf.links()).contains("https://graphs.example.org/7");
		assertThat(Pdf.barriers(bytes)).isEmpty();
	}

	@Test
	void longStoryStaysOnThePaper() throws Exception {
		String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(3);
		Told told = Told.by(this.visitors.signedIn("Wren"), (word + " and more ").repeat(2).substring(0, 200))
			.lines(IntStream.range(0, 400)
				.mapToObj((at) -> "%02d:%02d %s 下午两点 في الساعة 🔥 %d".formatted(8 + at / 60, at % 60, word, at))
				.toArray(String[]::new))
			.part("what-happened", "|" + "a|".repeat(20) + "\n|" + "-|".repeat(20) + "\n|" + (word + "|").repeat(20)
					+ "\n\n```\n" + word.repeat(4) + "\n```\n\n" + "> ".repeat(8) + word);
		for (int factor = 0; factor < 12; factor++) {
			told.factor(word + factor, "detail", word + "\n\n- " + word);
		}
		told.promise(word, "note", word);
		byte[] bytes = Wire.download(told.teller(), told.path(".pdf"));
		Pdf pdf = Pdf.read(bytes);
		assertThat(pdf.outside()).isEmpty();
		assertThat(pdf.pages()).isBetween(10, 60);
		assertThat(pdf.text()).contains("14:39");
		assertThat(Pdf.barriers(bytes)).isEmpty();
	}

	@Test
	void imagesThatTheReaderMayNotSeeAreLeftOut() throws Exception {
		Told secret = Told.by(this.visitors.signedIn("Asha"), "A draft");
		Wire.uploadByForm(secret.teller(), secret.path("/images"), "a.png", Wire.PNG);
		String image = secret.document("/images").select(".image-list img").attr("src");
		Told told = Told.by(this.visitors.signedIn("Wren"), "Curious").part("impact", "![Theirs](" + image + ")");
		Pdf pdf = Pdf.read(Wire.download(told.teller(), told.path(".pdf")));
		assertThat(pdf.descriptions()).doesNotContain("Theirs");
		assertThat(pdf.text()).contains("[Theirs]");
	}

}
