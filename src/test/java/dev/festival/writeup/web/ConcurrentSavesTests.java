package dev.festival.writeup.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred saves at once are each kept or refused, and nothing between.
 */
@FestivalTest
class ConcurrentSavesTests {

	private static final int SAVES = 100;

	private static final String[] PARTS = { "impact", "learned", "thanks" };

	@Autowired
	private Visitors visitors;

	@Test
	void everySaveIsKeptOrRefusedWithBothTexts() throws Exception {
		Visitor asha = this.visitors.signedIn("Asha");
		Told told = Told.by(this.visitors.signedIn("Wren"), "The migration");
		told.facts("involved[CO_TELLER]", asha.id().toString());
		int start = told.revision();
		List<Save> saves = IntStream.range(0, SAVES)
			.mapToObj((number) -> new Save(number, (number % 2 == 0) ? told : told.as(asha), start))
			.toList();
		saves.forEach((save) -> save.told().teller().token());
		List<Page> answers = allAtOnce(saves);
		assertThat(answers).extracting(Page::status).containsOnly(204, 409).contains(204, 409);
		List<Save> kept = saves.stream().filter((save) -> answers.get(save.number()).status() == 204).toList();
		assertThat(told.revision() - start).isEqualTo(kept.size());
		assertThat(kept.stream().map((save) -> revision(answers.get(save.number()))))
			.containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(start + 1, start + kept.size()).boxed().toList());
		for (Save save : kept) {
			Document version = told.document("/history/" + revision(answers.get(save.number())));
			assertThat(version.select(".diff-line--added").text()).isEqualTo("After: " + save.text());
			assertThat(version.select(".page-title .muted").text()).startsWith(save.name());
		}
		assertRefusedSavesAreOnlyShown(saves, answers, kept);
		for (String part : PARTS) {
			Save last = kept.stream()
				.filter((save) -> save.part().equals(part))
				.max(java.util.Comparator.comparingInt((Save save) -> revision(answers.get(save.number()))))
				.orElseThrow();
			assertThat(told.document("").select("#" + part).text()).endsWith(last.text());
		}
	}

	private static void assertRefusedSavesAreOnlyShown(List<Save> saves, List<Page> answers, List<Save> kept) {
		for (Save save : saves) {
			Page answer = answers.get(save.number());
			if (answer.status() == 409) {
				Document both = Jsoup.parse(answer.body());
				assertThat(both.select(".conflict-side--yours textarea").eachText()).containsExactly(save.text());
				assertThat(both.select(".conflict-side--theirs pre").eachText()).singleElement()
					.matches((theirs) -> kept.stream()
						.anyMatch((one) -> one.text().equals(theirs) && one.part().equals(save.part())));
			}
		}
	}

	private static List<Page> allAtOnce(List<Save> saves) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Page> answers = new java.util.ArrayList<>();
			for (Future<Page> answer : threads.invokeAll(saves.stream().map(Save::call).toList())) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	private static int revision(Page answer) {
		return Integer.parseInt(answer.header(EditController.REVISION).orElseThrow());
	}

	/**
	 * One save of a text that no other has; every third was begun at the start, and the
	 * others know the newest version.
	 */
	private record Save(int number, Told told, int start) {

		String name() {
			return (this.number % 2 == 0) ? "Wren" : "Asha";
		}

		String part() {
			return PARTS[(this.number / 3) % PARTS.length];
		}

		String text() {
			return "text %03d of %s".formatted(this.number, name());
		}

		java.util.concurrent.Callable<Page> call() {
			int seen = (this.number % 3 == 0) ? this.start : Integer.MAX_VALUE;
			return () -> Wire.form(this.told.teller(), this.told.path("/parts"),
					part() + "=" + URLEncoder.encode(text(), StandardCharsets.UTF_8) + "&seen=" + seen,
					"Festival-Autosave", "1", "Accept", "text/html");
		}

	}

}
