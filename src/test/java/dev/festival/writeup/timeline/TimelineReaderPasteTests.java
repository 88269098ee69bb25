package dev.festival.writeup.timeline;

import dev.festival.writeup.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.festival.writeup.timeline.TimelineLine.Skipped;
import dev.festival.writeup.timeline.TimelineLine.Unclear;
import dev.festival.writeup.timeline.TimelineLine.Understood;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts about pasted text of many lines.
 */
class TimelineReaderPasteTests {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd HH:mm", Locale.ROOT);

	private static List<String> told(String pasted) {
		assertThat(TimelineReaderTests.sources(TimelineReaderTests.read(pasted)))
			.isEqualTo(TimelineReaderTests.nonBlank(pasted));
		return TimelineReaderTests.entries(pasted)
			.stream()
			.map((entry) -> TIME.format(entry.local()) + " " + entry.text().replace('\n', '/'))
			.toList();
	}

	private static List<String> skipped(String pasted) {
		return TimelineReaderTests.read(pasted)
			.stream()
			.filter(Skipped.class::isInstance)
			.map((line) -> line.source() + ": " + ((Skipped) line).reason())
			.toList();
	}

	private static List<String> unclear(String pasted) {
		return TimelineReaderTests.read(pasted)
			.stream()
			.filter(Unclear.class::isInstance)
			.map(TimelineLine::source)
			.toList();
	}

	@Test
	void chatOverMidnightRollsOverOnce() {
		String pasted = IntStream.range(0, 40)
			.mapToObj((message) -> LocalDateTime.of(2026, 11, 14, 22, 0).plusMinutes(message * 6L))
			.map((time) -> DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time) + " <alice> still at it")
			.collect(Collectors.joining("\n"));
		List<Understood> entries = TimelineReaderTests.entries(pasted);
		assertThat(entries).hasSize(40);
		assertThat(entries.getFirst().local()).isEqualTo("2026-11-14T22:00");
		assertThat(entries.get(20).local()).isEqualTo("2026-11-15T00:00");
		assertThat(entries.get(20).note()).contains("After midnight");
		assertThat(entries.getLast().local()).isEqualTo("2026-11-15T01:54");
		assertThat(entries).filteredOn((entry) -> !entry.note().isEmpty()).hasSize(1);
	}

	@Test
	void smallStepsBackAreKept() {
		assertThat(told("14:10 a\n14:02 b\n14:02 c")).containsExactly("14 14:10 a", "14 14:02 b", "14 14:02 c");
		assertThat(told("23:50 a\n00:10 b\n23:58 c\n00:20 d")).containsExactly("14 23:50 a", "15 00:10 b", "14 23:58 c",
				"15 00:20 d");
	}

	private static List<String> notes(String pasted) {
		return TimelineReaderTests.entries(pasted)
			.stream()
			.filter((entry) -> !entry.note().isEmpty())
			.map((entry) -> entry.text() + ": " + entry.note())
			.toList();
	}

	@Test
	void jumpBackIsSaidOnceOnTheLineThatJumps() {
		String sentence = ": Earlier than the entry before it; the timeline puts it in its place.";
		assertThat(notes("14:10 a\n14:02 b\n14:01 c\n14:05 d\n14:20 e")).containsExactly("b" + sentence);
		assertThat(notes("2026-11-14 14:10 a\n2026-11-13 14:11 b\n2026-11-13 14:12 c\n2026-11-14 14:13 d"))
			.containsExactly("b" + sentence);
		assertThat(notes("14:10 a\n14:20 b\n14:15 c\n14:30 d\n14:25 e\n14:40 f")).containsExactly("c" + sentence,
				"e" + sentence);
	}

	@Test
	void smallOrUncertainJumpBackIsNotWorthAWord() {
		assertThat(notes("14:10:30 a\n14:10:05 b\n~14:20 c\n14:15 d\n14:30 e")).isEmpty();
	}

	@Test
	void linesFromLatestToEarliestStayInTheirDays() {
		String pasted = "09:00 e\n01:30 d\n00:10 c\n23:50 b\n15:00 a";
		assertThat(told(pasted)).containsExactly("14 09:00 e", "14 01:30 d", "14 00:10 c", "13 23:50 b", "13 15:00 a");
		assertThat(notes(pasted)).containsExactly(
				"d: The lines run from the latest to the earliest; the timeline turns them round.",
				"b: Before midnight, so this is 2026-11-13.");
	}

	@Test
	void longStepToAnEarlierTimeIsTheNextDay() {
		assertThat(notes("17:00 a\n09:00 b\n10:00 c"))
			.containsExactly("b: Earlier than the entry before it, so it was read as the next day, 2026-11-15.");
	}

	@Test
	void whatHoldsForAllLinesIsSaidOnce() {
		assertThat(notes("2026-07-01 14:00 PST a\n2026-07-01 14:01 PST b\n2026-07-01 14:02 PST c")).singleElement()
			.asString()
			.startsWith("a: PST was taken as written");
		assertThat(notes("03/04/2026 10:00 a\n03/04/2026 11:00 b")).singleElement().asString().startsWith("a: ");
	}

	@Test
	void stepsCountFromTheLineAbove() {
		assertThat(told("14:00 a\n+3m b\n+90s c\n+1h d")).containsExactly("14 14:00 a", "14 14:03 b", "14 14:04 c",
				"14 15:04 d");
	}

	@Test
	void unknownTimeStaysBehindTheLineAbove() {
		assertThat(told("14:00 a\n? b\n14:05 c")).containsExactly("14 14:00 a", "14 14:00 b", "14 14:05 c");
	}

	@Test
	void bulletsKeepWhatIsBelowThem() {
		String pasted = """
				## Timeline
				- 14:02: deploy starts
				  - canary only
				  - [x] checked by Bo
				- 14:05: errors, which at first
				  nobody connects with it
				* 14:07 page

				  It goes to the wrong team.
				- no time here
				1. 14:10 rolled back
				""";
		assertThat(told(pasted)).containsExactly("14 14:02 deploy starts/- canary only/- checked by Bo",
				"14 14:05 errors, which at first nobody connects with it", "14 14:07 page/It goes to the wrong team.",
				"14 14:10 rolled back");
		assertThat(unclear(pasted)).containsExactly("- no time here");
		assertThat(skipped(pasted)).containsExactly("## Timeline: A heading.");
	}

	@Test
	void labelsWithTimesAreEntriesOfTheirOwn() {
		String pasted = """
				- **Key events**
				  - First detected 2026-11-13 14:10
				  - Nobody is paged
				  - Repaired: 2026-11-13 15.10
				  - Resolved 2026-11-13 16:10

				- **Time to repair**: 1 hour

				- **Context**:
				  - 2026-11-13 14:10 errors
				    - Graph: 14:11
				    - more errors
				""";
		assertThat(told(pasted)).containsExactly("13 14:10 First detected", "13 15:10 Repaired", "13 16:10 Resolved",
				"13 14:10 errors/- Graph: 14:11/- more errors");
		assertThat(unclear(pasted)).containsExactly("  - Nobody is paged", "- **Time to repair**: 1 hour");
		assertThat(skipped(pasted)).containsExactly("- **Key events**: A heading.", "- **Context**:: A heading.");
	}

	@Test
	void bulletsBelowALabelAreNoMessages() {
		assertThat(told("First detected 2026-11-13 14:10\n- Repaired 2026-11-13 14:50\n- Impact: none"))
			.containsExactly("13 14:10 First detected", "13 14:50 Repaired");
	}

	@Test
	void labelThatIsOnlyADateSetsTheDay() {
		String pasted = "title: The queue\ndate: 2026-11-12\n\n14:00 a";
		assertThat(told(pasted)).containsExactly("12 14:00 a");
		assertThat(skipped(pasted)).containsExactly("date: 2026-11-12: Sets the day for what follows.");
		assertThat(told("Time: 14:00 UTC\nthe disk is full\nTime: 14:05 UTC\nwe clean up"))
			.containsExactly("14 14:00 the disk is full", "14 14:05 we clean up");
	}

	@Test
	void firstBulletWithoutItsIndentIsASiblingOfTheOthers() {
		String pasted = """
				- 14:02 deploy
				  - no time
				  - 14:05 errors
				    - only in the north
				  - no time either
				""";
		assertThat(told(pasted)).containsExactly("14 14:02 deploy", "14 14:05 errors/- only in the north");
		assertThat(unclear(pasted)).containsExactly("  - no time", "  - no time either");
		assertThat(told("- 14:02 deploy\n  - canary\n  - checked"))
			.containsExactly("14 14:02 deploy/- canary/- checked");
	}

	@Test
	void bulletsMovedInByOneColumnAreSiblings() {
		String pasted = "- 14:02 a\n - b\n- 14:03 c\n * 14:04 d";
		assertThat(told(pasted)).containsExactly("14 14:02 a", "14 14:03 c", "14 14:04 d");
		assertThat(unclear(pasted)).containsExactly(" - b");
	}

	@Test
	void bulletThatIsOnlyATimeHoldsWhatIsInsideIt() {
		String pasted = "- 14:02\n  - a\n  - b\n- c\n- 14:05\n\n  d";
		assertThat(told(pasted)).containsExactly("14 14:02 - a/- b", "14 14:05 d");
		assertThat(unclear(pasted)).containsExactly("- c");
	}

	@Test
	void linesOfAnEntryAreNamed() {
		TimelineLine line = TimelineReaderTests.read("\n14:00 a\n\n14:02 b\n  more\n").getLast();
		assertThat(line.firstLine()).isEqualTo(4);
		assertThat(line.lastLine()).isEqualTo(5);
		assertThat(line.source()).isEqualTo("14:02 b\n  more");
	}

	@Test
	void headingWithTimeHoldsTheTextBelow() {
		assertThat(told("""
				All times in CET

				### 2026-11-13 14:03

				Builds hang.
				Nobody can say why.

				- three of them

				```
				14:05:01 ERROR timeout
				```

				### 14:08 - Deleted

				We deleted the pods.
				""")).containsExactly(
				"13 13:03 Builds hang. Nobody can say why./- three of them/```/14:05:01 ERROR timeout/```",
				"13 13:08 Deleted/We deleted the pods.");
	}

	@Test
	void headingWithDaySetsTheDay() {
		String pasted = """
				### Friday 13 November 2026
				- 23:00 a
				2026-11-15:
				01:00 b
				**Nov 16**
				02:00 c
				""";
		assertThat(told(pasted)).containsExactly("13 23:00 a", "15 01:00 b", "16 02:00 c");
		assertThat(skipped(pasted)).hasSize(3).allMatch((line) -> line.contains("Sets the day"));
	}

	@Test
	void titleWithADaySetsTheDay() {
		assertThat(told("# Incident on 2026-11-12 - the queue stops\n\n- 14:00 a")).containsExactly("12 14:00 a");
		assertThat(told("**Post-mortem of the outage, November 12th**\n14:00 a")).containsExactly("12 14:00 a");
		assertThat(told("## Follow-ups until 2026-11-20\n14:00 a")).containsExactly("14 14:00 a");
		assertThat(told("# Incident: PT cluster is down\n14:00 a")).containsExactly("14 14:00 a");
	}

	@Test
	void dayWithoutAnyTimeIsAnEntryItself() {
		List<Understood> entries = TimelineReaderTests
			.entries("### 2026-11-12\n\nThe certificate expired.\n\n### 2026-11-13\n- 09:00 Bo saw it");
		assertThat(entries.getFirst().text()).isEqualTo("The certificate expired.");
		assertThat(entries.getFirst().precision()).isEqualTo(Precision.UNKNOWN);
		assertThat(entries.getLast().local()).isEqualTo("2026-11-13T09:00");
	}

	@Test
	void remarkAboutTimesHoldsForWhatFollows() {
		String pasted = "## Timeline (all times PST). All times approximate\n14:00 a\n14:05 UTC b";
		List<Understood> entries = TimelineReaderTests.entries(pasted);
		assertThat(entries.getFirst().at()).isEqualTo("2026-11-14T22:00:00Z");
		assertThat(entries).allMatch((entry) -> entry.precision() == Precision.ABOUT);
		assertThat(skipped(pasted)).singleElement().asString().contains("are in PST and are approximate");
	}

	@Test
	void dayOfARemarkHoldsUnlessALineNamesAnother() {
		String remark = "Unless otherwise noted, all of this happened on 2026-11-12 and times are in UTC.";
		assertThat(told(remark + "\n\n- 2026-11-11 23:00 a\n- 08:00 b\n- 09:00 c\n- 2026-11-13 07:00 d"))
			.containsExactly("11 23:00 a", "12 08:00 b", "12 09:00 c", "13 07:00 d");
		assertThat(told("All times in UTC, 2026-11-12\n- 2026-11-13 23:00 a\n- 23:10 b")).containsExactly("13 23:00 a",
				"13 23:10 b");
	}

	@Test
	void tableIsReadByItsColumns() {
		String pasted = """
				| Date | Time (CET) | Who | Event | Ticket |
				|:-----|------------|-----|-------|--------|
				| 2026-11-13 | 14:00 | Alice | deploys<br>again | T-1 |
				| 2026-11-13 | ~14:05 | | errors | |
				|  | 14:07 | Bo | **looks** \\| types
				|  | --:-- | | sleeps | |
				""";
		assertThat(told(pasted)).containsExactly("13 13:00 Alice: deploys/again (Ticket: T-1)", "13 13:05 errors",
				"13 13:07 Bo: **looks** | types", "13 13:07 sleeps");
		assertThat(skipped(pasted)).hasSize(2);
	}

	@Test
	void tableWithoutNamesIsReadByItsContent() {
		assertThat(told("| 14:00 | Alice | the deploy starts |\n| 14:05 | Bo | sees errors |"))
			.containsExactly("14 14:00 Alice: the deploy starts", "14 14:05 Bo: sees errors");
		assertThat(told("When | What\n---|---\n14:00 | deploy\n14:05 - 14:10 | errors"))
			.containsExactly("14 14:00 deploy", "14 14:05 (until 14:10) errors");
	}

	@Test
	void rowWithoutTimeIsUnclear() {
		assertThat(unclear("| Time | Event |\n|---|---|\n| 14:00 | a |\n| | b |")).containsExactly("| | b |");
	}

	@Test
	void separatedValuesAreRead() {
		assertThat(told("time,who,what\n14:00,Alice,\"deploy, then \"\"wait\"\"\"\n14:05,,\"two\nlines\""))
			.containsExactly("14 14:00 Alice: deploy, then \"wait\"", "14 14:05 two/lines");
		assertThat(told("2026-11-13\t14:00\tdeploy\n2026-11-13\t14:05\terrors")).containsExactly("13 14:00 deploy",
				"13 14:05 errors");
		assertThat(told("Datum;Start;End;Event\n14.11.2026;14:00;14:10;deploy\n14.11.2026;14:05;;errors"))
			.containsExactly("14 14:00 (until 14:10) deploy", "14 14:05 errors");
	}

	@Test
	void commasInSentencesAreNoTable() {
		assertThat(told("14:00 deploy, at last\n14:05 errors, of course")).containsExactly("14 14:00 deploy, at last",
				"14 14:05 errors, of course");
	}

	@Test
	void slackMessagesKeepTheirSpeaker() {
		assertThat(told("""
				Saturday, November 14th
				Alice Smith  [2:02 PM]
				deploy is out
				looks fine
				2:03
				or not
				Bo APP  2:04 PM
				alert fired
				we told everyone at 14:03
				that it is real

				alice 14:05
				on it
				> liggitt [6:27 PM]
				> is it me?
				""")).containsExactly("14 14:02 Alice Smith: deploy is out/looks fine", "14 14:03 or not",
				"14 14:04 Bo APP: alert fired/we told everyone at 14:03/that it is real", "14 14:05 alice: on it",
				"14 18:27 liggitt: is it me?");
	}

	@Test
	void otherChatsKeepTheirSpeaker() {
		assertThat(told("""
				Alice — Today at 2:02 PM
				deploy is out
				Bo — Yesterday at 2:03 PM
				saw it coming
				""")).containsExactly("14 14:02 Alice: deploy is out", "13 14:03 Bo: saw it coming");
		assertThat(told("""
				[14/11/2026, 14:02:11] Alice: deploy is out
				and it is fine
				[14/11/2026, 14:03:11] Bo: no
				""")).containsExactly("14 14:02 Alice: deploy is out and it is fine", "14 14:03 Bo: no");
		assertThat(told("11/14/26, 2:02 PM - Alice: out\n11/14/26, 2:03 PM - Bo: no"))
			.containsExactly("14 14:02 Alice: out", "14 14:03 Bo: no");
		assertThat(told("--- Day changed Sun Nov 15 2026\n00:02 <alice> awake\n00:03 * bo yawns"))
			.containsExactly("15 00:02 alice: awake", "15 00:03 * bo yawns");
	}

	@Test
	void logLinesAreRead() {
		assertThat(told("""
				```
				2026-11-14T14:02:11.123Z ERROR disk
				Nov 14 14:03:11 db1 kernel: oom
				1794665051 deploy
				```
				""")).containsExactly("14 14:02 ERROR disk", "14 14:03 db1 kernel: oom", "14 14:04 deploy");
	}

	@Test
	void breaksBeforeTimesSeparateEntries() {
		assertThat(told("14:00 a<br>14:02 b<br/>with more")).containsExactly("14 14:00 a", "14 14:02 b/with more");
	}

	@Test
	void strayMarksSwallowNothing() {
		String pasted = """
				14:00 a
				```
				14:01 b
				---
				>
				<!-- note -->
				[1]: https://example.org
				Timeline
				--------
				14:02 c
				""";
		assertThat(told(pasted)).containsExactly("14 14:00 a", "14 14:01 b", "14 14:02 c");
		assertThat(skipped(pasted)).hasSize(6);
	}

	@Test
	void linksByNameGetTheirAddress() {
		String pasted = """
				14:00 [Bo] opens [the change][fix] and [a graph] here
				14:01 `[fix]` is [no link][other] [x]
				- and [the rest][FIX]

				[fix]: https://example.org/fix "The fix"
				[bo]: <https://example.org/bo>
				[a graph]: https://example.org/graph
				""";
		assertThat(told(pasted))
			.containsExactly("14 14:00 [Bo](https://example.org/bo) opens [the change](https://example.org/fix) and "
					+ "[a graph](https://example.org/graph) here", "14 14:01 `[fix]` is [no link][other] [x]");
		assertThat(skipped(pasted)).hasSize(3);
		assertThat(TimelineReaderTests.read(pasted)).filteredOn(Unclear.class::isInstance)
			.singleElement()
			.extracting((line) -> ((Unclear) line).text())
			.isEqualTo("and [the rest](https://example.org/fix)");
	}

	@Test
	void addressThatManyLinksUseIsNotWrittenOutWithoutEnd() {
		String pasted = "[a]: https://example.org/" + "x".repeat(1_900) + "\n14:00 " + "[a] ".repeat(40_000);
		assertThat(TimelineReaderTests.entries(pasted)).singleElement()
			.satisfies((entry) -> assertThat(entry.text()).startsWith("[a](https://").hasSizeLessThan(250_000));
	}

	@Test
	void nameInBracketsBeforeAMessageIsNoAddress() {
		assertThat(skipped("14:00 a\n[bo]: hello")).isEmpty();
	}

	@Test
	void emptyTextIsNoLine() {
		assertThat(TimelineReaderTests.read(" \n\n\t")).isEmpty();
	}

	@Test
	void yearIsTheNearest() {
		List<TimelineLine> read = TimelineReader.read("[12-30 16:21] a\n[01-02 10:00] b", ZoneId.of("Europe/Paris"),
				Instant.parse("2026-01-03T10:00:00Z"), null);
		assertThat(read).extracting((line) -> ((Understood) line).local())
			.containsExactly(LocalDateTime.parse("2025-12-30T16:21"), LocalDateTime.parse("2026-01-02T10:00"));
	}

}
