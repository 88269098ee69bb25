package dev.festival.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audit log as a file.
 */
@FestivalTest
class CsvTests {

	private static final String HEADINGS = "\"at\",\"action\",\"who\",\"person\",\"from\",\"about\",\"detail\"\r\n";

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private final String name = "Wren Ægir " + UUID.randomUUID();

	@Test
	void fileHoldsWhatTheFilterOfThePageLeaves() {
		entries(1, "timestamptz '2026-03-10T14:00:00.5Z'", "=1+1");
		entries(1, "timestamptz '2026-03-11T14:00:00Z'", "another day");
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		String query = "?action=signed-in&until=2026-03-10&person="
				+ URLEncoder.encode(this.name, StandardCharsets.UTF_8);
		assertThat(maya.get("/audit" + query).body()).contains("/audit.csv?action=signed-in&amp;person=Wren%20");
		Page page = maya.get("/audit.csv" + query);
		assertThat(page.header("Content-Type")).get().asString().isEqualToIgnoringCase("text/csv;charset=UTF-8");
		assertThat(page.header("Content-Disposition")).contains("attachment; filename=\"audit.csv\"");
		assertThat(page.body()).isEqualTo(HEADINGS + "\"2026-03-10T14:00:00.500Z\",\"signed-in\",\"" + this.name
				+ "\",\"\",\"::1\",\"'=1+1\",\"\"\r\n");
	}

	@Test
	void longLogIsSentWholeAndInOrder() {
		entries(3_500, "timestamptz '2026-03-10T14:00:00Z' + (n / 7) * interval '1 second'", "entry");
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		List<String> lines = maya.get("/audit.csv?person=" + URLEncoder.encode(this.name, StandardCharsets.UTF_8))
			.body()
			.lines()
			.skip(1)
			.toList();
		assertThat(lines).hasSize(3_500);
		assertThat(lines.stream().map((line) -> line.replaceAll(".*\"(\\d+)\"$", "$1")).map(Integer::valueOf))
			.isSortedAccordingTo((one, other) -> Integer.compare(other, one))
			.doesNotHaveDuplicates();
	}

	@Test
	void emptyOneHasItsHeadings() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		assertThat(maya.get("/audit.csv?person=nobody-of-this-name").body()).isEqualTo(HEADINGS);
		assertThat(maya.get("/audit.csv?from=yesterday").status()).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1" })
	void cellThatSomeTakeForAFormulaIsText(String text) {
		assertThat(new CsvRow(List.of(text)).text()).isEqualTo("\"'" + text + "\"\r\n");
	}

	@Test
	void quotesCommasAndLinesStayInTheirCell() {
		assertThat(new CsvRow(List.of("a \"b\"", "c, d\ne", "1-1=0")).text())
			.isEqualTo("\"a \"\"b\"\"\",\"c, d\ne\",\"1-1=0\"\r\n");
	}

	private void entries(int number, String at, String subject) {
		this.jdbc.sql("""
				insert into audit_entry (action, name, at, address, subject, detail)
				select 'signed-in', :name, %s, '::1', :subject, case when :number > 1 then cast(n as text) else '' end
				from generate_series(1, :number) n order by n
				""".formatted(at)).param("name", this.name).param("subject", subject).param("number", number).update();
	}

}
