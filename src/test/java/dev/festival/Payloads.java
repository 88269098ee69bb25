package dev.festival;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestReporter;

/**
 * Lines that others collected to break applications with, where such a collection is at
 * hand, after some of our own.
 */
public final class Payloads {

	private static final Path FOLDER = Path.of(System.getProperty("festival.payloads", "../shared/payloads"));

	private Payloads() {
	}

	/**
	 * Our own lines, then those of the files whose path matches.
	 * @param reporter is told when there are no files
	 */
	public static List<String> lines(List<String> own, String files, TestReporter reporter) throws IOException {
		List<String> lines = new ArrayList<>(own);
		if (Files.isDirectory(FOLDER)) {
			try (Stream<Path> found = Files.walk(FOLDER)) {
				for (Path file : found.filter(Files::isRegularFile)
					.filter((path) -> path.toString().matches(files))
					.sorted()
					.toList()) {
					new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
						.filter((line) -> !line.isBlank())
						.forEach(lines::add);
				}
			}
		}
		if (lines.size() == own.size()) {
			reporter.publishEntry("payloads", "built-in cases only, as " + FOLDER.toAbsolutePath() + " is not there");
		}
		return lines;
	}

}
