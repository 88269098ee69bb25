package dev.festival.writeup.web;

import java.util.List;
import java.util.stream.IntStream;

import dev.festival.FestivalTest;
import dev.festival.Statements;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages cost a fixed number of statements, whatever the length of the story.
 */
@FestivalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Statements statements;

	private Told small = new Told(new Visitor(""), 0);

	private Told large = new Told(new Visitor(""), 0);

	@BeforeAll
	void tell() {
		this.small = Told.by(this.visitors.signedIn("Wren"), "A small story")
			.lines("14:00 the only entry")
			.factor("The only factor")
			.promise("The only promise");
		this.large = Told.by(this.visitors.signedIn("Asha"), "A large story")
			.lines(IntStream.range(0, 90)
				.mapToObj((minute) -> "%02d:%02d entry %d".formatted(14 + minute / 60, minute % 60, minute))
				.toArray(String[]::new));
		for (int number = 0; number < 20; number++) {
			Visitor owner = this.visitors.signedIn("Owner " + number);
			this.large.with("/discussion/threads", "about", "timeline-" + (number + 1), "text", "Comment " + number);
			this.large.factor("Factor " + number)
				.promise("Promise " + number, "addresses", Integer.toString(91 + number), "note", owner.email());
			Told.by(this.large.teller(), "Another story " + number).promise("Another promise");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/edit, 1", "/deck, 3", "/deck/notes, 2", "/deck.pptx, 3", "/deck.pdf, 2", ".pdf, 1", "/history, 3",
			"/history/1, 6", "/timeline, 1", "/timeline/1, 1", "/factors, 1", "/follow-ups, 2", "/facts, 3",
			"/audience, 4", "/publication, 2", "/discussion, 8", "/images, 2", "/guide/timeline, 1" })
	void pageOfWriteUpCostsTheSameForEveryStory(String page, int most) {
		List<String> few = cost(this.small.teller(), this.small.path(page));
		assertThat(few).as(() -> String.join("\n", few)).hasSizeBetween(1, most);
		assertThat(cost(this.large.teller(), this.large.path(page))).containsExactlyElementsOf(few);
	}

	@Test
	void pageMadeAfreshCostsTheSameForEveryStory() {
		this.small.part("thanks", "To Asha.");
		this.large.part("thanks", "To Wren.");
		List<String> few = cost(this.small.teller(), this.small.path(""));
		assertThat(few).as(() -> String.join("\n", few)).hasSize(2);
		assertThat(cost(this.large.teller(), this.large.path(""))).containsExactlyElementsOf(few);
	}

	@Test
	void pageThatWasMadeBeforeCostsOne() {
		this.large.page();
		assertThat(cost(this.large.teller(), this.large.path(""))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "/, 5", "/write-ups, 2", "/write-ups?q=story, 2", "/follow-ups, 1" })
	void listsCostTheSameHoweverLong(String page, int most) {
		// Where nothing is published yet, it is asked whether samples are on their way.
		Told.by(this.visitors.signedIn("Somebody"), "A story for all").published();
		List<String> few = cost(this.visitors.signedIn("Newcomer"), page);
		assertThat(few).as(() -> String.join("\n", few)).hasSizeBetween(1, most);
		assertThat(cost(this.large.teller(), page)).containsExactlyElementsOf(few);
	}

	@Test
	void logCostsOneHoweverLong() {
		assertThat(cost(this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC"), "/audit")).hasSize(1);
	}

	@Test
	void unchangedPageCostsOne() {
		Visitor teller = this.large.teller();
		String mark = teller.get(this.large.path("")).header("ETag").orElseThrow();
		assertThat(statements(
				() -> assertThat(teller.get(this.large.path(""), "If-None-Match", mark).status()).isEqualTo(304)))
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/write-ups", "/people", "/write-ups/new" })
	void sessionIsReadOnce(String page) {
		assertThat(this.statements.during(() -> this.large.teller().get(page)))
			.filteredOn((sql) -> sql.contains("SPRING_SESSION"))
			.hasSize(1);
	}

	private List<String> cost(Visitor visitor, String path) {
		return statements(() -> assertThat(visitor.get(path).status()).isEqualTo(200));
	}

	// A session is read by each request, and noted as used now and then.
	private List<String> statements(Runnable requests) {
		return this.statements.during(requests)
			.stream()
			.filter((sql) -> !sql.contains("SPRING_SESSION"))
			.map((sql) -> sql.replaceAll("in \\([?, ]+\\)", "in (?)"))
			.toList();
	}

}
