package dev.festival.writeup.timeline;

import dev.festival.writeup.Precision;
import dev.festival.writeup.Moment;
import dev.festival.writeup.EntryKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.festival.writeup.timeline.TimelineLine.Skipped;
import dev.festival.writeup.timeline.TimelineLine.Unclear;
import dev.festival.writeup.timeline.TimelineLine.Understood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Facts about single lines of a timeline, and about what holds for any text.
 */
class TimelineReaderTests {

	private static final Instant SATURDAY_AFTERNOON = Instant.parse("2026-11-14T15:00:00Z");

	private static final Instant TWO_O_CLOCK = Instant.parse("2026-11-14T14:00:00Z");

	/**
	 * The sources of what was read, without what separates lines.
	 */
	static String sources(List<TimelineLine> lines) {
		return lines.stream().map(TimelineLine::source).collect(Collectors.joining()).replace("\n", "");
	}

	static String nonBlank(String pasted) {
		return pasted.lines().filter((line) -> !line.isBlank()).collect(Collectors.joining());
	}

	static List<TimelineLine> read(String pasted) {
		return TimelineReader.read(pasted, ZoneOffset.UTC, SATURDAY_AFTERNOON, null);
	}

	static List<Understood> entries(String pasted) {
		return read(pasted).stream().filter(Understood.class::isInstance).map(Understood.class::cast).toList();
	}

	private static Understood entry(String line, ZoneId zone) {
		List<TimelineLine> read = TimelineReader.read(line, zone, SATURDAY_AFTERNOON, TWO_O_CLOCK);
		assertThat(read).singleElement().isInstanceOf(Understood.class);
		return (Understood) read.getFirst();
	}

	static Stream<Arguments> exactLines() {
		return Stream.of(arguments("14:02 deploy starts", "2026-11-14T14:02", "deploy starts"),
				arguments("14:02:31 deploy starts", "2026-11-14T14:02:31", "deploy starts"),
				arguments("9:05 deploy starts", "2026-11-14T09:05", "deploy starts"),
				arguments("14:02:31.250 slow", "2026-11-14T14:02:31", "slow"),
				arguments("+3m page", "2026-11-14T14:03", "page"),
				arguments("+90s page", "2026-11-14T14:01:30", "page"),
				arguments("+1h15m page", "2026-11-14T15:15", "page"), arguments("+2h page", "2026-11-14T16:00", "page"),
				arguments("+1h 15m page", "2026-11-14T15:15", "page"),
				arguments("+3 min page", "2026-11-14T14:03", "page"),
				arguments("+3m: page", "2026-11-14T14:03", "page"), arguments("- +3m page", "2026-11-14T14:03", "page"),
				arguments("2026-11-14 23:58 disk full", "2026-11-14T23:58", "disk full"),
				arguments("2026-11-13T23:58:00Z disk full", "2026-11-13T23:58", "disk full"),
				arguments("2026-11-14T23:58:00+01:00 disk full", "2026-11-14T22:58", "disk full"),
				arguments("2026-11-14T23:58:00-08:00 disk full", "2026-11-15T07:58", "disk full"),
				arguments("2026-11-14 23:58:00 -0800 disk full", "2026-11-15T07:58", "disk full"),
				arguments("2026-11-14 23:58 UTC disk full", "2026-11-14T23:58", "disk full"),
				arguments("2026-11-14_23:58 disk full", "2026-11-14T23:58", "disk full"),
				arguments("2026/11/14 23:58 disk full", "2026-11-14T23:58", "disk full"),
				arguments("14:02 UTC x", "2026-11-14T14:02", "x"), arguments("14:02 GMT x", "2026-11-14T14:02", "x"),
				arguments("14:02Z x", "2026-11-14T14:02", "x"), arguments("14:02 PST x", "2026-11-14T22:02", "x"),
				arguments("14:02 CET x", "2026-11-14T13:02", "x"), arguments("14:02 EST: x", "2026-11-14T19:02", "x"),
				arguments("14:02 ET x", "2026-11-14T19:02", "x"), arguments("14:02 UTC+2 x", "2026-11-14T12:02", "x"),
				arguments("14:02 GMT+05:30 x", "2026-11-14T08:32", "x"),
				arguments("14:02 (UTC) x", "2026-11-14T14:02", "x"),
				arguments("14:02 Europe/Berlin x", "2026-11-14T13:02", "x"),
				arguments("14:02 Pacific time: x", "2026-11-14T22:02", "x"),
				arguments("14:02+01:00 x", "2026-11-14T13:02", "x"), arguments("2:02 pm x", "2026-11-14T14:02", "x"),
				arguments("2:02 p.m. x", "2026-11-14T14:02", "x"), arguments("2:02PM x", "2026-11-14T14:02", "x"),
				arguments("2.02pm x", "2026-11-14T14:02", "x"), arguments("2.02 pm x", "2026-11-14T14:02", "x"),
				arguments("10:45a x", "2026-11-14T10:45", "x"), arguments("12:10 AM x", "2026-11-14T00:10", "x"),
				arguments("12:10 PM x", "2026-11-14T12:10", "x"), arguments("13:55 PM x", "2026-11-14T13:55", "x"),
				arguments("2pm x", "2026-11-14T14:00", "x"), arguments("14h02 x", "2026-11-14T14:02", "x"),
				arguments("1402 UTC x", "2026-11-14T14:02", "x"), arguments("1402Z x", "2026-11-14T14:02", "x"),
				arguments("14 Nov 14:02 x", "2026-11-14T14:02", "x"),
				arguments("14th November 14:02 x", "2026-11-14T14:02", "x"),
				arguments("Nov 14, 14:02 x", "2026-11-14T14:02", "x"),
				arguments("Nov 14 20:02 x", "2026-11-14T20:02", "x"),
				arguments("November 14, 2026 2:02 PM x", "2026-11-14T14:02", "x"),
				arguments("November 14, 2026: 2:02pm UTC x", "2026-11-14T14:02", "x"),
				arguments("**November 14th, 2026, 10:00 AM:** x", "2026-11-14T10:00", "x"),
				arguments("14/11/2026 14:02 x", "2026-11-14T14:02", "x"),
				arguments("11/14/2026 14:02 x", "2026-11-14T14:02", "x"),
				arguments("11/14/26, 2:02 PM - Alice: x", "2026-11-14T14:02", "Alice: x"),
				arguments("14.11.2026 14:02 x", "2026-11-14T14:02", "x"),
				arguments("14.11. 14:02 x", "2026-11-14T14:02", "x"),
				arguments("14-11-2026 14:02 x", "2026-11-14T14:02", "x"),
				arguments("Sat 14 Nov 14:02 x", "2026-11-14T14:02", "x"),
				arguments("Saturday, 14 November 2026, 14:02 x", "2026-11-14T14:02", "x"),
				arguments("Sat Nov 14 14:02:11 2026 x", "2026-11-14T14:02:11", "x"),
				arguments("2:02 PM PST Saturday Nov 14th: x", "2026-11-14T22:02", "x"),
				arguments("Monday 14:02 x", "2026-11-16T14:02", "x"),
				arguments("Yesterday at 14:02: x", "2026-11-13T14:02", "x"),
				arguments("[12-05 16:21] x", "2026-12-05T16:21", "x"), arguments("[14:02] x", "2026-11-14T14:02", "x"),
				arguments("(14:02) x", "2026-11-14T14:02", "x"), arguments("**14:02** x", "2026-11-14T14:02", "x"),
				arguments("`14:02` x", "2026-11-14T14:02", "x"), arguments("_14:02_ - x", "2026-11-14T14:02", "x"),
				arguments("**14:02: all of it bold**", "2026-11-14T14:02", "all of it bold"),
				arguments("- **14:02 UTC** - x", "2026-11-14T14:02", "x"),
				arguments("### {{ 14:02 }}  \nx", "2026-11-14T14:02", "x"),
				arguments("14:02 - x", "2026-11-14T14:02", "x"), arguments("14:02: x", "2026-11-14T14:02", "x"),
				arguments("14:02 -> x", "2026-11-14T14:02", "x"), arguments("14:02, x", "2026-11-14T14:02", "x"),
				arguments("14:02 -5% traffic", "2026-11-14T14:02", "-5% traffic"),
				arguments("14:02 :fire: everywhere", "2026-11-14T14:02", ":fire: everywhere"),
				arguments("14:02 ~280 users", "2026-11-14T14:02", "~280 users"),
				arguments("14:02 *really* slow", "2026-11-14T14:02", "*really* slow"),
				arguments("14:02 2 pods died", "2026-11-14T14:02", "2 pods died"),
				arguments("14:02 1/2 of hosts down", "2026-11-14T14:02", "1/2 of hosts down"),
				arguments("at 14:02 x", "2026-11-14T14:02", "x"),
				arguments("14:02 – 14:10 slow", "2026-11-14T14:02", "(until 14:10) slow"),
				arguments("14:02-14:10: slow", "2026-11-14T14:02", "(until 14:10) slow"),
				arguments("14:05:57-58 restart", "2026-11-14T14:05:57", "(until 58) restart"),
				arguments("2:00 to 2:30 PM slow", "2026-11-14T14:00", "(until 2:30 PM) slow"),
				arguments("1. 14:02 x", "2026-11-14T14:02", "x"), arguments("- [x] 14:02 x", "2026-11-14T14:02", "x"),
				arguments("+ 14:02 x", "2026-11-14T14:02", "x"), arguments("• 14:02 x", "2026-11-14T14:02", "x"),
				arguments("> 14:02 x", "2026-11-14T14:02", "x"),
				arguments("[14:02] alice: on it", "2026-11-14T14:02", "alice: on it"),
				arguments("[14:02:11] <alice> on it", "2026-11-14T14:02:11", "alice: on it"),
				arguments("14:02 <@alice> on it", "2026-11-14T14:02", "alice: on it"),
				arguments("\u200E[14/11/2026, 14:02:11] Alice: on it", "2026-11-14T14:02:11", "Alice: on it"),
				arguments("[14/11/2026, 2:02:11\u202FPM] Alice: on it", "2026-11-14T14:02:11", "Alice: on it"),
				arguments("2026-11-14T14:02:11.123Z ERROR out of disk", "2026-11-14T14:02:11", "ERROR out of disk"),
				arguments("2026-11-14 14:02:11,123 WARN slow", "2026-11-14T14:02:11", "WARN slow"),
				arguments("[14/Nov/2026:14:02:11 +0000] GET /", "2026-11-14T14:02:11", "GET /"),
				arguments("Nov 14 14:02:11 db1 sshd[7]: bye", "2026-11-14T14:02:11", "db1 sshd[7]: bye"),
				arguments("1794664931 deploy", "2026-11-14T14:02:11", "deploy"),
				arguments("1794664931250 deploy", "2026-11-14T14:02:11", "deploy"),
				arguments("2026-11-14 14.02 x", "2026-11-14T14:02", "x"),
				arguments("- 2026-11-14 14.02: x", "2026-11-14T14:02", "x"),
				arguments("14 November, 14.02 x", "2026-11-14T14:02", "x"),
				arguments("2026-11-14 14.02 CET x", "2026-11-14T13:02", "x"),
				arguments("2026-11-14 at 14.02 - 14.10 slow", "2026-11-14T14:02", "(until 14.10) slow"),
				arguments("Sat Nov 14 14:02:11 2026 +0100 x", "2026-11-14T13:02:11", "x"),
				arguments("14:02 UTC - 14:10 UTC: slow", "2026-11-14T14:02", "(until 14:10 UTC) slow"),
				arguments("14:02 -- 14:10 slow", "2026-11-14T14:02", "(until 14:10) slow"),
				arguments("14:02 z-index is wrong", "2026-11-14T14:02", "z-index is wrong"),
				arguments("14:02 UTC-based clocks", "2026-11-14T14:02", "UTC-based clocks"),
				arguments("24:00 x", "2026-11-15T00:00", "x"), arguments("23:59:60 x", "2026-11-14T23:59:59", "x"));
	}

	@ParameterizedTest
	@MethodSource("exactLines")
	void exactTimeIsRead(String line, LocalDateTime local, String text) {
		Understood entry = entry(line, ZoneOffset.UTC);
		assertThat(entry.local().withNano(0)).isEqualTo(local);
		assertThat(entry.text()).isEqualTo(text);
		assertThat(entry.precision()).isEqualTo(Precision.EXACT);
		assertThat(entry.source()).isEqualTo(line);
	}

	static Stream<Arguments> linesWithMarkdown() {
		return Stream.of(
				arguments("14:02 **Alice** restarted `db`, see [it](https://example.org) there",
						"**Alice** restarted `db`, see [it](https://example.org) there"),
				arguments("**14:02** - **Deploy** of `v12`", "**Deploy** of `v12`"),
				arguments("**14:02 Alice** restarted it", "**Alice** restarted it"),
				arguments("- **14:02 – Alice:** restarted **it**", "**Alice:** restarted **it**"),
				arguments("*14:02: Alice*: `rm`", "*Alice*: `rm`"),
				arguments("**14:02 – 14:10 slow** for all", "(until 14:10) **slow** for all"),
				arguments("`14:02 kubectl get`", "kubectl get"),
				arguments("_14:02_ ~~wrong~~ right", "~~wrong~~ right"),
				arguments("> 14:02 **quoted** `code`", "**quoted** `code`"),
				arguments("14:02 ```kubectl get``` hangs", "```kubectl get``` hangs"),
				arguments("| 14:02 | **bold** `a` [l](https://example.org) more |",
						"**bold** `a` [l](https://example.org) more"));
	}

	@ParameterizedTest
	@MethodSource("linesWithMarkdown")
	void textKeepsItsMarkdown(String line, String text) {
		assertThat(entry(line, ZoneOffset.UTC).text()).isEqualTo(text);
	}

	@Test
	void lineThatBeginsWithCodeIsNoFence() {
		assertThat(entries("14:02 a\n```kubectl get```\n14:03 b")).hasSize(2);
		assertThat(read("```kubectl get```")).singleElement().isInstanceOf(Unclear.class);
	}

	static Stream<Arguments> labelledLines() {
		return Stream.of(arguments("Start: 2026-11-14 14:10 UTC", "2026-11-14T14:10", "Start", Moment.IMPACT_STARTED),
				arguments("**Detected:** Nov 14, 14:12", "2026-11-14T14:12", "Detected", Moment.DETECTED),
				arguments("**Detected: 14:12**", "2026-11-14T14:12", "Detected", Moment.DETECTED),
				arguments("**Detected**: 14:12", "2026-11-14T14:12", "Detected", Moment.DETECTED),
				arguments("- First detected: 2026-11-14 14:12", "2026-11-14T14:12", "First detected", Moment.DETECTED),
				arguments("- First detected 2026-11-14 14:12", "2026-11-14T14:12", "First detected", Moment.DETECTED),
				arguments("Time resolved - 14 Nov 2026 15:40", "2026-11-14T15:40", "Time resolved", Moment.RESOLVED),
				arguments("End of impact – 15:40 CET", "2026-11-14T14:40", "End of impact", Moment.RESOLVED),
				arguments("Incident started at 14:10", "2026-11-14T14:10", "Incident started", Moment.IMPACT_STARTED),
				arguments("start_time: 2026-11-14T14:10:00Z", "2026-11-14T14:10", "start_time", Moment.IMPACT_STARTED),
				arguments("Repaired 2026-11-14 14.30", "2026-11-14T14:30", "Repaired", Moment.MITIGATED),
				arguments("Acknowledged: 14:13 by Wren", "2026-11-14T14:13", "Acknowledged: by Wren",
						Moment.ACKNOWLEDGED),
				arguments("Mitigation: 14:30 (flag off)", "2026-11-14T14:30", "Mitigation (flag off)",
						Moment.MITIGATED),
				arguments("Release: 14:12", "2026-11-14T14:12", "Release", null),
				arguments("Incident declared 2026-11-14 14:12", "2026-11-14T14:12", "Incident declared", null),
				arguments("**Duration:** 14:10 to 15:40 UTC (90 minutes)", "2026-11-14T14:10",
						"(until 15:40) Duration (90 minutes)", null),
				arguments("- Rolled back the queue at 14:12", "2026-11-14T14:12", "Rolled back the queue", null),
				arguments("When: 14:10, the queue stops", "2026-11-14T14:10", "the queue stops", null));
	}

	@ParameterizedTest
	@MethodSource("labelledLines")
	void labelBeforeTimeIsTheText(String line, LocalDateTime local, String text, @Nullable Moment moment) {
		Understood entry = entry(line, ZoneOffset.UTC);
		assertThat(entry.local()).isEqualTo(local);
		assertThat(entry.text()).isEqualTo(text);
		assertThat(entry.precision()).isEqualTo(Precision.EXACT);
		assertThat(entry.suggestion()).isEqualTo(moment);
	}

	@Test
	void labelOfMomentMayHaveOnlyADay() {
		Understood entry = entry("Start: 12 November 2026", ZoneOffset.UTC);
		assertThat(entry.text()).isEqualTo("Start");
		assertThat(entry.precision()).isEqualTo(Precision.UNKNOWN);
		assertThat(entry.suggestion()).isEqualTo(Moment.IMPACT_STARTED);
	}

	static Stream<Arguments> otherLines() {
		return Stream.of(arguments("~14:05 someone notices", Precision.ABOUT, "2026-11-14T14:05", "someone notices"),
				arguments("about 14:05 x", Precision.ABOUT, "2026-11-14T14:05", "x"),
				arguments("approx 14:05 x", Precision.ABOUT, "2026-11-14T14:05", "x"),
				arguments("approx. 14:05 x", Precision.ABOUT, "2026-11-14T14:05", "x"),
				arguments("ca. 14:05 x", Precision.ABOUT, "2026-11-14T14:05", "x"),
				arguments("14:05ish x", Precision.ABOUT, "2026-11-14T14:05", "x"),
				arguments("14:05? x", Precision.ABOUT, "2026-11-14T14:05", "x"),
				arguments("2pm-ish x", Precision.ABOUT, "2026-11-14T14:00", "x"),
				arguments("March 22, around 19:30 x", Precision.ABOUT, "2027-03-22T19:30", "x"),
				arguments("between 14:05 and 14:10: x", Precision.ABOUT, "2026-11-14T14:05", "(until 14:10) x"),
				arguments("22:XX more reports", Precision.ABOUT, "2026-11-14T22:00", "more reports"),
				arguments("14:?? x", Precision.ABOUT, "2026-11-14T14:00", "x"),
				arguments("? somebody looks", Precision.UNKNOWN, "2026-11-14T14:00", "somebody looks"),
				arguments("unknown somebody looks", Precision.UNKNOWN, "2026-11-14T14:00", "somebody looks"),
				arguments("(time unknown) somebody looks", Precision.UNKNOWN, "2026-11-14T14:00", "somebody looks"),
				arguments("Unknown: somebody looks", Precision.UNKNOWN, "2026-11-14T14:00", "somebody looks"),
				arguments("??:?? x", Precision.UNKNOWN, "2026-11-14T14:00", "x"),
				arguments("--:-- x", Precision.UNKNOWN, "2026-11-14T14:00", "x"),
				arguments("2026-11-12 --:-- x", Precision.UNKNOWN, "2026-11-12T00:00", "x"),
				arguments("2026-11-12: release day", Precision.UNKNOWN, "2026-11-12T00:00", "release day"),
				arguments("12 Nov - release day", Precision.UNKNOWN, "2026-11-12T00:00", "release day"),
				arguments("- **2026-11-12**: release day", Precision.UNKNOWN, "2026-11-12T00:00", "release day"),
				arguments("2026-11-12: 10.12 released", Precision.UNKNOWN, "2026-11-12T00:00", "10.12 released"),
				arguments("2026-11-12 10.12.1 released", Precision.UNKNOWN, "2026-11-12T00:00", "10.12.1 released"),
				arguments("2026-11-12 10.12 GB free", Precision.UNKNOWN, "2026-11-12T00:00", "10.12 GB free"),
				arguments("2026-11-12 25.12 released", Precision.UNKNOWN, "2026-11-12T00:00", "25.12 released"));
	}

	@ParameterizedTest
	@MethodSource("otherLines")
	void vagueTimeIsReadAsVague(String line, Precision precision, LocalDateTime local, String text) {
		Understood entry = entry(line, ZoneOffset.UTC);
		assertThat(entry.precision()).isEqualTo(precision);
		assertThat(entry.local()).isEqualTo(local);
		assertThat(entry.text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "somebody noticed", "Unknown host joined", "2 pods died", "10-20 users affected",
			"1.12.0 released", "10.12.8.137 is slow", "16:9 screens only", "400 DELETE /users", "may be broken",
			"about 3 hosts died", "2000 users left", "+more to come", "25:02 x", "14:60 x", "31 February 2026 14:02 x",
			"monday blues", "today is not our day", "rollback done 14:02", "http://14:02 x", "Note: 14:02 was wrong",
			"Release: 2026-11-14", "Last updated: 2026-11-14 10:00", "Ticket: 1.12.0", "We noticed it at 14:02",
			"Restored 14:02 backup", "Alice: note: 14:02" })
	void lineWithoutTimeAtItsStartIsKeptAsUnclear(String line) {
		assertThat(read(line)).singleElement().isInstanceOfSatisfying(Unclear.class, (unclear) -> {
			assertThat(unclear.text()).isEqualTo(line);
			assertThat(unclear.reason()).isNotBlank();
		});
	}

	@Test
	void stepWithoutAnythingToCountFromIsUnclear() {
		assertThat(read("+3m page")).singleElement()
			.isInstanceOfSatisfying(Unclear.class, (line) -> assertThat(line.reason()).contains("no entry above"));
	}

	@Test
	void dayIsThatOfTheWriteUpsZone() {
		Understood entry = (Understood) TimelineReader
			.read("09:05 x", ZoneId.of("Australia/Sydney"), Instant.parse("2026-11-14T15:00:00Z"), null)
			.getFirst();
		assertThat(entry.at()).isEqualTo("2026-11-14T22:05:00Z");
		assertThat(entry.local()).isEqualTo("2026-11-15T09:05");
	}

	@Test
	void shortAbbreviationsAreExplained() {
		assertThat(entry("14:02 BST x", ZoneOffset.UTC).note()).contains("British Summer Time");
		assertThat(entry("2026-07-01 14:02 PST x", ZoneOffset.UTC).note()).contains("PST was taken as written");
		assertThat(entry("2026-07-01 14:02 PDT x", ZoneOffset.UTC).note()).isEmpty();
	}

	@Test
	void numbersOfDateFollowTheOtherDates() {
		assertThat(entries("03/04/2026 10:00 a\n03/25/2026 10:00 b").getFirst().local()).isEqualTo("2026-03-04T10:00");
		assertThat(entries("03/04/2026 10:00 a\n25/04/2026 10:00 b").getFirst().local()).isEqualTo("2026-04-03T10:00");
	}

	@Test
	void numbersOfDateFollowTheZoneOtherwise() {
		assertThat(entry("03/04/2026 10:00 a", ZoneId.of("Europe/London")).local()).isEqualTo("2026-04-03T10:00");
		Understood american = entry("03/04/2026 10:00 a", ZoneId.of("America/New_York"));
		assertThat(american.local()).isEqualTo("2026-03-04T10:00");
		assertThat(american.note()).contains("month first");
	}

	@Test
	void timeInTheHourThatClocksSkipMovesOn() {
		Understood entry = entry("2026-03-29 01:30 x", ZoneId.of("Europe/London"));
		assertThat(entry.at()).isEqualTo("2026-03-29T01:30:00Z");
		assertThat(entry.note()).contains("read as 02:30");
	}

	@Test
	void timeThatCameTwiceIsTheFirstUnlessOrderSaysOtherwise() {
		List<TimelineLine> read = TimelineReader.read("2026-10-25 01:30 a\n01:50 b\n01:10 c",
				ZoneId.of("Europe/London"), SATURDAY_AFTERNOON, null);
		assertThat(read).extracting((line) -> ((Understood) line).at())
			.containsExactly(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T00:50:00Z"),
					Instant.parse("2026-10-25T01:10:00Z"));
	}

	@Test
	void singleLineBelowLateEntryIsOnTheNextDay() {
		List<TimelineLine> read = TimelineReader.read("00:10 rolled back", ZoneOffset.UTC, SATURDAY_AFTERNOON,
				Instant.parse("2026-11-14T23:50:00Z"));
		assertThat(((Understood) read.getFirst()).local()).isEqualTo("2026-11-15T00:10");
	}

	@Test
	void forgottenEarlierLineStaysOnItsDay() {
		List<TimelineLine> read = TimelineReader.read("07:30 deploy", ZoneOffset.UTC, SATURDAY_AFTERNOON,
				Instant.parse("2026-11-14T16:00:00Z"));
		assertThat(((Understood) read.getFirst()).local()).isEqualTo("2026-11-14T07:30");
	}

	static Stream<Arguments> kinds() {
		return Stream.of(arguments("announced on the status page", EntryKind.COMMUNICATION),
				arguments("Alice told support", EntryKind.COMMUNICATION),
				arguments("we decided to wait", EntryKind.DECISION),
				arguments("agreed to roll back", EntryKind.DECISION), arguments("rolled back to 1.2", EntryKind.ACTION),
				arguments("restarted the queue", EntryKind.ACTION),
				arguments("error rate climbs", EntryKind.OBSERVATION));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void kindIsGuessedFromWords(String text, EntryKind kind) {
		assertThat(entry("14:02 " + text, ZoneOffset.UTC).guess()).isEqualTo(kind);
	}

	@Test
	void eachMomentIsSuggestedOnce() {
		List<Understood> entries = entries("""
				14:00 outage starts
				14:05 alert fired
				14:06 second alert fired
				14:07 Bo acknowledged the page
				14:20 mitigated by failing over
				14:25 not resolved yet for some
				14:30 resolved, we thought
				15:00 resolved for good
				15:10 status page updated
				""");
		assertThat(entries).extracting(Understood::suggestion)
			.containsExactly(Moment.IMPACT_STARTED, Moment.DETECTED, null, Moment.ACKNOWLEDGED, Moment.MITIGATED, null,
					null, Moment.RESOLVED, Moment.COMMUNICATED);
	}

	static Stream<Arguments> links() {
		return Stream.of(arguments("graph https://example.org/g?x=1", "graph", "https://example.org/g?x=1"),
				arguments("see [the graph](https://example.org/g)", "see the graph", "https://example.org/g"),
				arguments("fixed in https://example.org/pr/1", "fixed in https://example.org/pr/1",
						"https://example.org/pr/1"),
				arguments("graph (https://example.org/g)", "graph", "https://example.org/g"),
				arguments("fixed ([the change](https://example.org/g))", "fixed (the change)", "https://example.org/g"),
				arguments("see [a page](https://example.org/a_(b)).", "see a page.", "https://example.org/a_(b)"),
				arguments("![the graph](https://example.org/g.png)", "the graph", "https://example.org/g.png"),
				arguments("![](https://example.org/g.png)", "![](https://example.org/g.png)",
						"https://example.org/g.png"),
				arguments("https://example.org/g", "https://example.org/g", "https://example.org/g"));
	}

	@ParameterizedTest
	@MethodSource("links")
	void addressAtTheEndIsEvidence(String words, String text, String link) {
		Understood entry = entry("14:02 " + words, ZoneOffset.UTC);
		assertThat(entry.text()).isEqualTo(text);
		assertThat(entry.evidenceLink()).isEqualTo(link);
	}

	@Test
	void addressBehindTheTimeIsEvidence() {
		Understood entry = entry("[14:02](https://example.org/m) deploy **now**", ZoneOffset.UTC);
		assertThat(entry.text()).isEqualTo("deploy **now**");
		assertThat(entry.evidenceLink()).isEqualTo("https://example.org/m");
	}

	@Test
	void addressInTheMiddleIsNoEvidence() {
		Understood entry = entry("14:02 [the graph](https://example.org/g) looks odd", ZoneOffset.UTC);
		assertThat(entry.text()).isEqualTo("[the graph](https://example.org/g) looks odd");
		assertThat(entry.evidenceLink()).isNull();
	}

	@Test
	void everyLineOfAnyTextIsAccountedForOnce() {
		List<String> parts = List.of("14:02 ", "+3m ", "- ", "* ", "  ", "\t", "| ", " | ", "|---|---|", "### ", "```",
				"> ", "alice", "text, with comma", "\"", ";", ",", "2026-11-14", "Nov 14", "?", "~", "[", "]", "**",
				"2:02 PM", "<br>", "<br/>14:05 x", "---", "All times in UTC", "https://example.org", "\u00A0", "é",
				"😀", "");
		Random random = new Random(20261114);
		for (int round = 0; round < 1000; round++) {
			String pasted = IntStream.range(0, random.nextInt(14))
				.mapToObj((line) -> IntStream.range(0, random.nextInt(6))
					.mapToObj((part) -> parts.get(random.nextInt(parts.size())))
					.collect(Collectors.joining()))
				.collect(Collectors.joining("\n"));
			List<TimelineLine> read = TimelineReader.read(pasted, ZoneOffset.UTC, SATURDAY_AFTERNOON, null);
			assertThat(sources(read)).as(pasted).isEqualTo(nonBlank(pasted));
			assertThat(read).as(pasted).allMatch((line) -> line.firstLine() <= line.lastLine());
			assertThat(read).as(pasted)
				.filteredOn(Skipped.class::isInstance)
				.allMatch((line) -> !((Skipped) line).reason().isBlank());
		}
	}

	static Stream<String> hostileTexts() {
		int length = TimelineReader.MOST_CHARACTERS;
		return Stream
			.of(" ", "1", "[", "(", "*", "**", "`", "1 ", "[1", "1:", "1/", "\t", "~", "-", "- ", "|", "| ", "1,", "\"",
					"\"\"", "<br>", "<br>14:02", "a ", "a.", "at ", "about ", "+1h", "[a](", "https://", "<", "# ", ">",
					"> ", "_", "=", ": ")
			.flatMap((part) -> Stream.of(part.repeat(length / part.length()),
					"14:02 " + part.repeat((length - 6) / part.length()),
					(part.repeat(90 / part.length()) + "\n").repeat(TimelineReader.MOST_LINES),
					("14:02 x\n" + part + "\n").repeat(TimelineReader.MOST_LINES / 2)));
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void hostileTextEndsSoon(String pasted) {
		assertTimeoutPreemptively(Duration.ofMinutes(2),
				() -> assertThat(sources(read(pasted))).isEqualTo(nonBlank(pasted)));
	}

	@Test
	void tooMuchTextIsRefusedWithASentence() {
		assertThatExceptionOfType(TimelineTooLong.class).isThrownBy(() -> read("x".repeat(200_001)))
			.withMessageContaining("200,000 characters");
		assertThatExceptionOfType(TimelineTooLong.class).isThrownBy(() -> read("x\n".repeat(2_001)))
			.withMessageContaining("2,000 lines");
		assertThatNoException().isThrownBy(() -> read("x\n".repeat(2_000)));
	}

}
