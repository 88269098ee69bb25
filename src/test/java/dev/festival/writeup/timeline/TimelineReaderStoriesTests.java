package dev.festival.writeup.timeline;

import dev.festival.writeup.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.festival.writeup.timeline.TimelineLine.Understood;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the timelines of published write-ups, where such stories lie beside the project.
 */
class TimelineReaderStoriesTests {

	private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t].*");

	private static final Pattern ISO_DATE = Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d");

	private static final Pattern STARTS_WITH_TIME = Pattern.compile(
			"^[\\s>|#*+\\[({~`-]{0,10}(?:[^|]{0,34}?)(?<![\\d:])(\\d{1,2}:(?:\\d{2}|XX|mm|\\?\\?)|\\d{1,2} ?[ap]m)(?!\\d).*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern STARTS_WITH_DATE = Pattern
		.compile("^[\\s>|#*+\\[({~`-]{0,10}(?:20\\d\\d-\\d\\d-\\d\\d|\\d\\d[-/]\\d\\d[-/]20\\d\\d)\\W.*\\p{L}.*");

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?(?: ?([apAP])[mM]?\\b)?");

	// UTC, CET, CEST, MST and PST: how many hours later it is in UTC.
	private static final Set<Integer> ZONES_OF_STORIES = Set.of(0, 23, 22, 7, 8);

	static Path stories() {
		return Path.of(System.getProperty("festival.stories", "../shared/stories"));
	}

	@Test
	void publishedTimelinesAreUnderstood() throws IOException {
		int timed = 0;
		int understood = 0;
		List<String> missed = new ArrayList<>();
		StringBuilder report = new StringBuilder();
		for (Path story : files()) {
			List<String> lines = Files.readString(story).lines().toList();
			for (String section : timelines(lines)) {
				List<TimelineLine> read = TimelineReader.read(section, ZoneOffset.UTC, around(story, lines), null);
				assertThat(TimelineReaderTests.sources(read)).isEqualTo(TimelineReaderTests.nonBlank(section));
				report.append("===== ").append(story).append('\n');
				read.forEach((line) -> report.append(describe(line)).append('\n'));
				for (String expected : timedLines(section)) {
					timed++;
					if (read.stream().anyMatch((line) -> tells(line, expected))) {
						understood++;
					}
					else {
						missed.add(story.getFileName() + ": " + expected);
					}
				}
			}
		}
		Path out = Path.of("target/timelines.txt");
		Files.createDirectories(out.getParent());
		Files.writeString(out, report + "\n===== missed of " + timed + "\n" + String.join("\n", missed) + "\n");
		assertThat(understood).as("understood of %s timed lines", timed).isGreaterThanOrEqualTo(timed * 95 / 100);
	}

	private static List<Path> files() throws IOException {
		if (!Files.isDirectory(stories())) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(stories())) {
			return walk.filter(Files::isRegularFile)
				.filter((path) -> !path.toString().endsWith(".tsv"))
				.sorted()
				.toList();
		}
	}

	private static List<String> timelines(List<String> lines) {
		List<String> sections = new ArrayList<>();
		int at = 0;
		while (at < lines.size()) {
			int level = level(lines.get(at));
			int end = at + 1;
			if (level > 0 && lines.get(at).toLowerCase(Locale.ROOT).contains("timeline")) {
				while (end < lines.size() && (level(lines.get(end)) == 0 || level(lines.get(end)) > level)) {
					end++;
				}
				sections.add(String.join("\n", lines.subList(at, end)));
			}
			at = end;
		}
		return sections;
	}

	private static int level(String line) {
		Matcher heading = HEADING.matcher(line);
		return heading.matches() ? heading.group(1).length() : 0;
	}

	private static Instant around(Path story, List<String> lines) {
		Matcher date = ISO_DATE.matcher(story + "\n" + String.join("\n", lines));
		LocalDate day = date.find() ? LocalDate.parse(date.group()) : LocalDate.of(2022, 6, 1);
		return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
	}

	private static List<String> timedLines(String section) {
		List<String> timed = new ArrayList<>();
		boolean fenced = false;
		for (String line : section.lines().skip(1).toList()) {
			fenced ^= line.startsWith("```");
			String start = line.substring(0, Math.min(line.length(), 70));
			if (!fenced && (STARTS_WITH_TIME.matcher(start).matches() || STARTS_WITH_DATE.matcher(line).matches())) {
				timed.add(line);
			}
		}
		return timed;
	}

	private static boolean tells(TimelineLine line, String expected) {
		if (!(line instanceof Understood entry) || !entry.source().startsWith(expected)) {
			return false;
		}
		Matcher written = WRITTEN.matcher(expected);
		if (entry.precision() == Precision.UNKNOWN || !written.find()) {
			return true;
		}
		int hour = Integer.parseInt(written.group(1));
		if (written.group(3) != null && hour <= 12) {
			hour = hour % 12 + (written.group(3).equalsIgnoreCase("p") ? 12 : 0);
		}
		int hoursLater = Math.floorMod(entry.local().getHour() - hour, 24);
		return ZONES_OF_STORIES.contains(hoursLater) && Integer.parseInt(written.group(2)) == entry.local().getMinute();
	}

	private static String describe(TimelineLine line) {
		return switch (line) {
			case Understood entry -> String.format("%s %-7s %-13s %s | %s | %s | %s", entry.at(), entry.precision(),
					entry.guess(), entry.suggestion(), cut(entry.text()), entry.evidenceLink(), entry.note());
			case TimelineLine.Unclear unclear -> "  UNCLEAR " + cut(unclear.text()) + " | " + unclear.reason();
			case TimelineLine.Skipped skipped -> "  skipped " + cut(skipped.source()) + " | " + skipped.reason();
		};
	}

	private static String cut(String text) {
		String line = text.replace('\n', '/');
		return (line.length() > 90) ? line.substring(0, 88) + ".." : line;
	}

}
