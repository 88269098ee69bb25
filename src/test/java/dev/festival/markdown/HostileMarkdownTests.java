package dev.festival.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Texts made to keep a parser busy are shown, or refused, at once.
 */
class HostileMarkdownTests {

	private static final Duration BOUND = Duration.ofSeconds(10);

	private static final String[] TOKENS = { "*", "_", "**", "`", "``", "[", "]", "(", ")", "![", "](", "<", ">",
			"&amp;", "#1 ", "|", "\n", "\n\n", "- ", "> ", "    ", "a", "b ", "~~", "http://a.b", "\\", "\"", "'", ":",
			"---", "|-|", "1. ", "[x]", "@", "{" };

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void shapesAreShownAtOnce(String name, String shape) {
		Markdown markdown = new Markdown(shape.substring(0, Math.min(shape.length(), Markdown.MAX_LENGTH)));
		assertTimeoutPreemptively(BOUND, () -> {
			assertThat(this.renderer.html(markdown)).as(name).hasSizeLessThanOrEqualTo(2_000_000);
			assertThat(markdown.plain()).hasSizeLessThanOrEqualTo(400_000);
		});
	}

	static Stream<Arguments> shapesAreShownAtOnce() {
		return Stream.of(arguments("empty links in images", "![[]()".repeat(40_000)),
				arguments("empty links", "[]()".repeat(50_000)), arguments("opening brackets", "[".repeat(100_000)),
				arguments("brackets in brackets", "[".repeat(100_000) + "]".repeat(100_000)),
				arguments("images in images", "![".repeat(28_000) + "x" + "](/u)".repeat(28_000)),
				arguments("some images in images", "![".repeat(900) + "x" + "](/u)".repeat(900)),
				arguments("unfinished images", "![".repeat(2_400) + "`]`".repeat(800) + "]".repeat(2_400)),
				arguments("unfinished links", "[a](b".repeat(40_000)),
				arguments("unfinished titles", "[a](b \"".repeat(28_000)),
				arguments("references after brackets", "[q]: /q\n\n" + "[".repeat(80_000) + "[q]".repeat(30_000)),
				arguments("unknown names", "[a b][c] ".repeat(22_000)),
				arguments("unknown names after brackets", "[sic] [a b][1] ".repeat(13_000)),
				arguments("some unknown names", "[sic] [a b][1] ".repeat(1_500)),
				arguments("a definition for many links",
						"[q]: /" + "漢".repeat(150_000) + "\n\n" + "[q] ".repeat(9_000)),
				arguments("definitions", numbered("[%d]: /a\n")), arguments("labels", numbered("[%d\n")),
				arguments("an endless title", "[a]: b \"\n" + "x\n".repeat(99_000)),
				arguments("short rows below many columns", table(1_000) + "|a\n".repeat(60_000)),
				arguments("a table of 2,000 by 1,000", table(2_000) + "|a\n".repeat(1_000)),
				arguments("a table with 100 rows of 100", table(100) + ("|" + "a|".repeat(99) + "\n").repeat(100)),
				arguments("one row of 10,000", table(10_000)), arguments("many tables", "|a|\n|-|\n\n".repeat(20_000)),
				arguments("backticks", "`".repeat(200_000)), arguments("backticks in runs of all lengths", runs("`")),
				arguments("backticks in pairs", "` `` ".repeat(40_000)), arguments("fences", "```\n".repeat(50_000)),
				arguments("quotes", ">".repeat(100_000)), arguments("spaced quotes", "> ".repeat(100_000)),
				arguments("quoted lines", (">".repeat(600) + "a\n").repeat(330)),
				arguments("lists in a line", "* - ".repeat(10_000)),
				arguments("lists in lines",
						IntStream.range(0, 440).mapToObj((i) -> "  ".repeat(i) + "- a\n").reduce("", String::concat)),
				arguments("quoted lists", ("> - ".repeat(100) + "\n").repeat(500)),
				arguments("items", "- a\n".repeat(50_000)), arguments("loose items", "- a\n\n".repeat(40_000)),
				arguments("opened emphasis", "*a **a ".repeat(50_000)),
				arguments("emphasis that does not match", "a**b".repeat(20_000) + "c* ".repeat(20_000)),
				arguments("emphasis in emphasis", "*".repeat(99_000) + "a" + "*".repeat(99_000)),
				arguments("some emphasis in emphasis", "*".repeat(999) + "a" + "*".repeat(999)),
				arguments("mixed emphasis", "*a _a ".repeat(30_000)), arguments("underscores", "_".repeat(200_000)),
				arguments("asterisks", "a*".repeat(100_000)), arguments("tildes", "~~a ~".repeat(40_000)),
				arguments("angle brackets", "<".repeat(100_000)), arguments("tags", "<a ".repeat(60_000)),
				arguments("instructions", "<?".repeat(100_000)), arguments("comments", "<!--".repeat(50_000)),
				arguments("attributes", "<x" + " a".repeat(90_000) + ">"),
				arguments("a mail address in brackets", "<a@" + "a.".repeat(90_000) + "a>"),
				arguments("entities", "&amp;".repeat(40_000)), arguments("ampersands", "&".repeat(200_000)),
				arguments("numeric entities", "&#x41;".repeat(33_000)), arguments("short lines", "1\n".repeat(100_000)),
				arguments("lines that underline", "a\n===\n".repeat(33_000)),
				arguments("rules", "---\n".repeat(50_000)), arguments("mentions", "#1 ".repeat(66_000)),
				arguments("mail addresses", "a@a.aa ".repeat(28_000)), arguments("at signs", "a@".repeat(100_000)),
				arguments("addresses", "http://a ".repeat(22_000)), arguments("schemes", "http://".repeat(28_000)),
				arguments("hosts", "www.".repeat(50_000)),
				arguments("address with parentheses", "http://a" + "(".repeat(199_000)),
				arguments("braces", "{".repeat(200_000)), arguments("backslashes", "\\".repeat(200_000)),
				arguments("tabs", (">\t".repeat(50) + "a\n").repeat(1_900)),
				arguments("a long address", "[a](/" + "漢".repeat(190_000) + ")"),
				arguments("line breaks", "a  \n".repeat(50_000)));
	}

	@Test
	void mixturesAreShownAtOnce() {
		Random random = new Random(142);
		for (int round = 0; round < 30; round++) {
			String[] picked = random.ints(1 + random.nextInt(6), 0, TOKENS.length)
				.mapToObj((index) -> TOKENS[index])
				.toArray(String[]::new);
			boolean inTurn = random.nextBoolean();
			StringBuilder mixture = new StringBuilder();
			for (int index = 0; mixture.length() < Markdown.MAX_LENGTH - 20; index++) {
				mixture.append(picked[inTurn ? index % picked.length : random.nextInt(picked.length)]);
			}
			Markdown markdown = new Markdown(mixture.toString());
			String html = assertTimeoutPreemptively(BOUND, () -> this.renderer.html(markdown));
			assertThat(html).hasSizeLessThanOrEqualTo(2_000_000);
		}
	}

	@Test
	void twelveMillionBackticksAreRefused() {
		assertTimeoutPreemptively(BOUND,
				() -> assertThatExceptionOfType(MarkdownTooLong.class)
					.isThrownBy(() -> new Markdown("`".repeat(12_000_000)))
					.withMessageContaining("12,000,000"));
	}

	@Test
	void everyRefusalSaysWhatToDo() {
		assertRefused("![[]()".repeat(30_000), "put it between two lines of ```");
		assertRefused("1\n".repeat(100_000), "put it between two lines of ```");
		assertRefused("*".repeat(999) + "a" + "*".repeat(999), "nested too deeply");
		assertRefused(table(2_000) + "|a\n".repeat(1_000), "link to the rest");
	}

	@Test
	void longUnfencedLogIsTaken() {
		String log = "[2026-11-14 09:12:31] [INFO] [main] consumer_lag is 12 for petitions_signed *waiting*\n";
		assertThat(this.renderer.html(Markdown.of(log.repeat(500)))).startsWith("<p>[2026-11-14");
	}

	@Test
	void realStoriesAreLaidOut() throws IOException {
		Path directory = Path.of(System.getProperty("festival.stories", "../shared/stories"));
		List<String> stories = new ArrayList<>(List.of("# A story\n\n" + "We *waited*, see #142.\n\n".repeat(1_000)));
		if (Files.isDirectory(directory)) {
			try (Stream<Path> files = Files.walk(directory)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					stories.add(Files.readString(file));
				}
			}
		}
		for (String story : stories) {
			assertThat(this.renderer.html(Markdown.of(story))).doesNotContain("prose-plain").contains("<p>");
		}
	}

	private static void assertRefused(String source, String sentence) {
		assertTimeoutPreemptively(BOUND,
				() -> assertThatExceptionOfType(MarkdownTooComplex.class).isThrownBy(() -> Markdown.of(source))
					.withMessageContaining(sentence));
	}

	private static String table(int columns) {
		return "|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n";
	}

	private static String numbered(String line) {
		StringBuilder lines = new StringBuilder();
		for (int number = 0; lines.length() < Markdown.MAX_LENGTH; number++) {
			lines.append(line.replace("%d", Integer.toString(number)));
		}
		return lines.toString();
	}

	private static String runs(String character) {
		StringBuilder runs = new StringBuilder();
		for (int length = 1; runs.length() < Markdown.MAX_LENGTH; length++) {
			runs.append('a').append(character.repeat(length));
		}
		return runs.toString();
	}

}
