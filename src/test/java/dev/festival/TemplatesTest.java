package dev.festival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What templates may write without escaping it.
 */
class TemplatesTest {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern UNESCAPED = Pattern.compile("(?:th:utext\\s*=\\s*\"([^\"]*)\"|\\[\\((.*?)\\)])");

	/** Sanitised texts, and rows that are made of escaped ones. */
	private static final Pattern SAFE = Pattern.compile("\\$\\{(?:prose|pieces)\\.html\\(.*\\)}");

	@Test
	void onlyWhatWasSanitisedIsWrittenAsItIs() throws IOException {
		List<String> unescaped = templates().stream().flatMap(TemplatesTest::unescaped).toList();
		assertThat(unescaped).isNotEmpty()
			.allSatisfy((expression) -> assertThat(SAFE.matcher(expression).matches()).as(expression).isTrue());
	}

	@Test
	void otherWaysWouldBeFound() {
		assertThat(UNESCAPED.matcher("<p th:utext=\"${story.title()}\">").results().map((hit) -> hit.group(1)))
			.containsExactly("${story.title()}")
			.noneMatch((expression) -> SAFE.matcher(expression).matches());
		assertThat(UNESCAPED.matcher("<p>[(${story.title()})]</p>").find()).isTrue();
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
	}

	private static Stream<String> unescaped(Path template) {
		try {
			return UNESCAPED.matcher(Files.readString(template))
				.results()
				.map((hit) -> (hit.group(1) != null) ? hit.group(1) : String.valueOf(hit.group(2)))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
