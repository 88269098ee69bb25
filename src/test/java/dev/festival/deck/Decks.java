package dev.festival.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Entry;
import dev.festival.deck.Slide.Factor;
import dev.festival.deck.Slide.Figure;
import dev.festival.deck.Slide.Moment;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.Slide.Phase;
import dev.festival.deck.Slide.Picture;
import dev.festival.deck.Slide.Row;

/**
 * Decks to try things on: a good one, and one that is too long everywhere and speaks many
 * languages.
 */
public final class Decks {

	public static final String ARABIC = "في الساعة الثانية ظهرًا توقفت الخدمة عن الاستجابة لأن الترحيل قفل الجدول بأكمله";

	public static final String HEBREW = "בשעה שתיים השירות הפסיק להגיב כי ההגירה נעלה את כל הטבלה למשך חצי שעה";

	public static final String CHINESE = "下午两点部署运行了迁移，签名表被锁定，所有写入都在排队等待，直到我们取消迁移为止。没有任何警报触发。";

	public static final String JAPANESE = "移行を取り消すと、待ち行列は五分で空になりました。アラートは一つも鳴りませんでした。";

	public static final String EMOJI = "🎉🔥 Everything was fine 👩‍👩‍👧‍👦 until 🇩🇪 it was not 🤷🏽‍♀️";

	public static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"
		.repeat(8)
		.substring(0, 500);

	private static final List<Tone> TONES = List.of(Tone.values());

	private Decks() {
	}

	public static Deck petitions() {
		return Deck.fitted("The migration that locked the petitions table", "Wren Baker, Asha, Tomás", Locale.UK,
				"142-the-migration-that-locked-the-petitions-table", Theme.PAPER, null, petitionSlides());
	}

	/**
	 * The same deck under another theme.
	 */
	public static Deck petitions(Theme theme) {
		Deck deck = petitions();
		return new Deck(deck.title(), deck.tellers(), deck.language(), deck.fileName() + "-" + theme.slug(), theme,
				deck.chapters(), deck.slides());
	}

	static List<Slide> petitionSlides() {
		return List.of(new Slide.Title("Write-up #142 · told by Wren Baker",
				"The migration that locked the petitions table", "SEV-2 · 14 November 2026 · 32 minutes",
				"Told to learn from, not for performance reviews. Everybody here did what made sense at the time.",
				"Say who you are and why you picked this one."),
				new Slide.Prose("In short", List.of(new Paragraph(
						"From 14:02 to 14:34 hardly anybody could sign a petition. A schema change locked the table while it was rewritten. We cancelled it, and nothing was lost.",
						false)), "Three sentences, then breathe."),
				new Slide.Impact("Who felt it", List.of(new Figure("61 %", "of signatures failed"),
						new Figure("32 min", "impact, 14:02 to 14:34"),
						new Figure("9,400", "people saw a spinning button")),
						List.of(new Paragraph("212 people wrote to support; all of them got an answer the same day.",
								false)),
						"Let the number stand for a moment."),
				new Slide.Phases("32 minutes, in order",
						List.of(new Phase("detect", "3 min", 0.09, Tone.CORAL),
								new Phase("understand", "7 min", 0.22, Tone.MARIGOLD),
								new Phase("mitigate", "17 min", 0.52, Tone.VIOLET),
								new Phase("recover", "5 min", 0.17, Tone.TEAL)),
						List.of(new Moment("Impact started", "14:02", "with the deploy", Tone.CORAL),
								new Moment("Detected", "14:05", "by a campaigner, not by an alert", Tone.MARIGOLD),
								new Moment("Acknowledged", "14:12", "400 sessions wait on one relation", Tone.MARIGOLD),
								new Moment("Mitigated", "14:29", "the migration is cancelled", Tone.VIOLET),
								new Moment("Resolved", "14:34", "", Tone.TEAL)),
						"Most of the time went into finding out which of us could cancel it."),
				new Slide.TimelineEntries("What happened", List.of(
						new Entry("14:02", Tone.CORAL, "Impact started",
								"The deploy runs the migration; writes to signatures begin to queue.", ""),
						new Entry("14:05", Tone.MARIGOLD, "Detected",
								"A campaigner reports spinning buttons in the support channel. No alert had fired: the error rate was fine, only latency rose.",
								"Believed then: the browser update is to blame."),
						new Entry("14:08", null, "", "Three dashboards disagree, and we trust the calmest one.", "",
								"https://graphs.example.org/d/7?from=14:00&to=15:00"),
						new Entry("14:12", null, "Decision",
								"On-call sees 400 sessions waiting on one relation and links it to the deploy.", ""),
						new Entry("~14:20", null, "", "The runbook names a person who left in spring.", ""),
						new Entry("14:29", Tone.VIOLET, "Mitigated",
								"The migration is cancelled; the queue starts draining.", ""),
						new Entry("14:34", Tone.TEAL, "Resolved", "Signature rate is back to its usual level.", "")),
						"Walk through it slowly."),
				new Slide.Prose("Why were we surprised?",
						List.of(new Paragraph("We believed that adding a column is instant.", true),
								new Paragraph("It had been, on every table we had tried.", true),
								new Paragraph("Staging holds 0.1 % of production’s rows.", true)),
						"Ask who believed the same."),
				new Slide.Factors("Four things made it possible", List.of(new Factor("Tooling", "Contributing",
						"Migrations run inline with the deploy",
						"Any engineer can ship a table rewrite without seeing that it is one. Seen in 4 other write-ups.",
						Tone.VIOLET),
						new Factor("Testing and review", "Contributing", "Staging holds 0.1 % of production’s rows",
								"The same change took 40 ms there.", Tone.SKY),
						new Factor("Monitoring", "Slowed detection", "No alert on lock waits",
								"Latency-only failures never page.", Tone.MARIGOLD),
						new Factor("Knowledge", "Contributing", "The rewrite rule lives in two people’s heads",
								"Review checklists don’t mention it.", Tone.TEAL)),
						"None of these is enough alone."),
				new Slide.Columns("How it went", List.of(
						new Column("What went well",
								List.of("The rota had a second name on it, and she picked up at once",
										"Cancelling was one command"),
								Tone.TEAL),
						new Column("What was hard",
								List.of("Three dashboards disagreed", "Nobody knew who may cancel a migration"),
								Tone.MARIGOLD),
						new Column("Where we got lucky",
								List.of("It was a Tuesday. On a campaign day it would have been ten times as many."),
								Tone.SKY)),
						"Thank somebody by name for the left column."),
				new Slide.FollowUps("Follow-ups",
						List.of(new Row("Run migrations in the background, off the deploy path", "Wren Baker",
								"18 Dec 2026", "In progress", Tone.SKY),
								new Row("Alert when lock waits exceed 5 s", "Asha", "30 Nov 2026", "Done", Tone.TEAL),
								new Row("Add ‘rewrites a table?’ to the review checklist", "Tomás", "20 Nov 2026",
										"3 days late", Tone.CORAL),
								new Row("Rehearse on a copy of production’s signatures table", "Lin", "15 Jan 2027",
										"Open", null)),
						"What was promised, and what it would have changed."),
				new Slide.Pictures("What the graph showed",
						List.of(new Picture("1600x900", "A graph that falls off a cliff at 14:02",
								"Signatures a minute, on the day")),
						"Let people look."),
				new Slide.Bit("The bit",
						"“Two weeks in and I’d already given the whole site a moment of quiet reflection.”", "Pause."),
				new Slide.Questions("Open questions",
						List.of("Why did the replica lag only afterwards?",
								"Which other tables would rewrite on a change like this?"),
						"Let people talk."),
				new Slide.Prose("What we learned",
						List.of(new Paragraph("A migration is a deploy of its own, with its own rehearsal.", false)),
						""),
				new Slide.Thanks("Thanks",
						List.of(new Paragraph("Asha, for asking the question nobody dared to ask.", false),
								new Paragraph("Lin, for 212 kind answers.", false)),
						""));
	}

	/**
	 * A deck that is too long in every part.
	 */
	public static Deck hostile() {
		String longTitle = "A title that goes on and on because its writer could not decide what mattered most and so put in everything, "
			.repeat(3)
			.substring(0, 300);
		List<Slide> slides = new ArrayList<>();
		slides.add(new Slide.Title("Write-up #99999 · told by " + LONG_WORD, longTitle, longTitle, longTitle, ""));
		slides.add(new Slide.Title("told by 佐藤", CHINESE + JAPANESE, CHINESE, EMOJI, ""));
		slides.add(new Slide.Title("نحكي", ARABIC, HEBREW, "", ""));
		slides.add(new Slide.Title("told by " + LONG_WORD, LONG_WORD, LONG_WORD, "", ""));
		slides.add(new Slide.Prose(longTitle, List.of(new Paragraph("Short.", false)), ""));
		slides.add(new Slide.Prose("In short", paragraphs(), "What to say."));
		slides.add(new Slide.Impact(
				"Impact", List.of(new Figure("1,234,567,890", "signatures that " + longTitle),
						new Figure("三十二分钟", CHINESE), new Figure(LONG_WORD, ARABIC), new Figure("€ 12", "lost")),
				paragraphs(), ""));
		slides.add(new Slide.Phases("Four minutes that felt like days", List.of(
				new Phase("detect", "3 s", 0.0005, Tone.CORAL), new Phase("understand", "5 s", 0.001, Tone.MARIGOLD),
				new Phase("mitigate", "4 d 20 h", 0.9965, Tone.VIOLET), new Phase("recover", "12 s", 0.002, Tone.TEAL)),
				IntStream.range(0, 6)
					.mapToObj((at) -> new Moment("Impact started " + longTitle, "14 Nov 14:0" + at,
							(at % 2 == 0) ? longTitle : CHINESE + CHINESE, TONES.get(at % TONES.size())))
					.toList(),
				""));
		slides.add(new Slide.TimelineEntries("What happened", entries(93), ""));
		slides.add(new Slide.Factors("Many things made it possible", factors(12), ""));
		slides.add(new Slide.Columns("How it went", List.of(new Column("What went well", texts(9), Tone.TEAL),
				new Column("Was hard " + longTitle, texts(4), Tone.MARIGOLD), new Column("幸运", texts(2), Tone.SKY)),
				""));
		slides.add(new Slide.FollowUps("Follow-ups", rows(20), ""));
		slides.add(new Slide.Pictures(longTitle,
				List.of(new Picture("1x4000", LONG_WORD, longTitle + longTitle), new Picture("4000x1", "", ARABIC),
						new Picture("gone", CHINESE.repeat(20), ""), new Picture("3x2", "Tiny", EMOJI)),
				""));
		slides.add(new Slide.Bit("The bit", longTitle + longTitle, ""));
		slides.add(new Slide.Bit("The bit", ARABIC, ""));
		slides.add(new Slide.Questions("Open questions", texts(9), ""));
		slides
			.add(new Slide.Thanks("Thanks", texts(12).stream().map((text) -> new Paragraph(text, true)).toList(), ""));
		return Deck.fitted(longTitle, "Wren Baker", Locale.UK, "99999", Theme.PAPER, null, slides);
	}

	static List<Entry> entries(int count) {
		List<String> texts = texts(9);
		return IntStream.range(0, count)
			.mapToObj((at) -> new Entry((at % 7 == 3) ? "15 Nov 00:1" + at % 10 : "14:%02d".formatted(at % 60),
					(at % 4 == 0) ? TONES.get(at % TONES.size()) : null, (at % 3 == 0) ? "Decision" : "",
					texts.get(at % 9), (at % 5 == 0) ? "Believed then: all is well" : "",
					(at % 2 == 0) ? "https://logs.example.org/" + texts.get(at % 9) : null))
			.toList();
	}

	static List<Factor> factors(int count) {
		List<String> texts = texts(9);
		return IntStream.range(0, count)
			.mapToObj((at) -> new Factor("Time and certificates", "Slowed detection", texts.get(at % 9),
					texts.get((at + 4) % 9), TONES.get(at % TONES.size())))
			.toList();
	}

	static List<Row> rows(int count) {
		List<String> texts = texts(9);
		return IntStream.range(0, count)
			.mapToObj((at) -> new Row(texts.get(at % 9), (at % 6 == 1) ? "Maximiliane Freifrau von Hohenstein" : "Asha",
					"18 Dec 2026", (at % 2 == 0) ? "In progress" : "Won’t do", TONES.get(at % TONES.size())))
			.toList();
	}

	private static List<Paragraph> paragraphs() {
		return texts(9).stream().map((text) -> new Paragraph(text, text.length() % 2 == 0)).toList();
	}

	private static List<String> texts(int count) {
		String sentence = "On-call sees 400 sessions waiting on one relation and links it to the deploy that had just gone out. ";
		List<String> all = List.of(sentence, "Short.", CHINESE, ARABIC, sentence.repeat(12), EMOJI,
				HEBREW + " " + HEBREW, LONG_WORD, JAPANESE.repeat(20));
		return IntStream.range(0, count).mapToObj((at) -> all.get(at % all.size())).toList();
	}

}
