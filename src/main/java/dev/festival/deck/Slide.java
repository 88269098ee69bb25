package dev.festival.deck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One slide as data: what is on it and what to say to it, not how it looks. Slides of a
 * {@link Deck} hold no more than fits on the screen. All texts are plain text.
 */
public sealed interface Slide {

	/**
	 * The heading, or for a slide without one the words that name it in an outline.
	 */
	String title();

	/**
	 * What the presenter may say; empty when the slide speaks for itself.
	 */
	String notes();

	/** The first slide of a story. */
	record Title(String eyebrow, String title, String subtitle, String blameless, String notes) implements Slide {
	}

	/** Paragraphs and list items under a heading. */
	record Prose(String title, List<Paragraph> paragraphs, String notes) implements Slide {
		public Prose {
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/** Who felt what, with numbers large enough for the back row. */
	record Impact(String title, List<Figure> figures, List<Paragraph> text, String notes) implements Slide {
		public Impact {
			figures = List.copyOf(figures);
			text = List.copyOf(text);
		}
	}

	/** Where the time went: a bar to scale and the moments that divide it. */
	record Phases(String title, List<Phase> phases, List<Moment> moments, String notes) implements Slide {
		public Phases {
			phases = List.copyOf(phases);
			moments = List.copyOf(moments);
		}
	}

	/** What happened, in order. */
	record TimelineEntries(String title, List<Entry> entries, String notes) implements Slide {
		public TimelineEntries {
			entries = List.copyOf(entries);
		}
	}

	/** The conditions that made it possible. */
	record Factors(String title, List<Factor> factors, String notes) implements Slide {
		public Factors {
			factors = List.copyOf(factors);
		}
	}

	/** Lists side by side: what went well, what was hard, where we got lucky. */
	record Columns(String title, List<Column> columns, String notes) implements Slide {
		public Columns {
			columns = List.copyOf(columns);
		}
	}

	/** What was promised, by whom, until when. */
	record FollowUps(String title, List<Row> rows, String notes) implements Slide {
		public FollowUps {
			rows = List.copyOf(rows);
		}
	}

	/** Images, each with what stands below it. */
	record Pictures(String title, List<Picture> pictures, String notes) implements Slide {
		public Pictures {
			pictures = List.copyOf(pictures);
		}
	}

	/** The joke. */
	record Bit(String title, String quote, String notes) implements Slide {
	}

	/** What the room is asked to discuss. */
	record Questions(String title, List<String> questions, String notes) implements Slide {
		public Questions {
			questions = List.copyOf(questions);
		}
	}

	/** Credit, at the end. */
	record Thanks(String title, List<Paragraph> paragraphs, String notes) implements Slide {
		public Thanks {
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/** A piece of running text; a list item has a bullet. */
	record Paragraph(String text, boolean listItem) {
	}

	/**
	 * An image by its address in the application; the alternative says what it shows, the
	 * caption stands below it.
	 */
	record Picture(String address, String alternative, String caption) {
	}

	/** A number with its unit, and what it counts. */
	record Figure(String value, String label) {
	}

	/** A stretch of the incident; the share is its part of the whole time, 0 to 1. */
	record Phase(String name, String duration, double share, Tone tone) {
	}

	/** A turning point with its time; the text may be empty. */
	record Moment(String name, String time, String text, Tone tone) {

		/**
		 * The cells of its row: time, name, text.
		 */
		public List<String> cells() {
			return List.of(this.time, this.name, this.text);
		}

	}

	/**
	 * An entry of the timeline; the tone marks a key moment, the aside is for the notes
	 * only, the evidence is the address of what shows it.
	 */
	record Entry(String time, @Nullable Tone tone, String kind, String text, String aside, @Nullable String evidence) {

		public Entry(String time, @Nullable Tone tone, String kind, String text, String aside) {
			this(time, tone, kind, text, aside, null);
		}

		Entry withoutEvidence() {
			return new Entry(this.time, this.tone, this.kind, this.text, this.aside);
		}

		/**
		 * What stands in bold before the text: the kind, or nothing.
		 */
		public String lead() {
			return this.kind.isEmpty() ? "" : this.kind + (this.text.isEmpty() ? "" : ". ");
		}

		/**
		 * The kind and the text as they stand after the time, which counts as a space.
		 */
		public String afterTime() {
			return " " + lead() + this.text;
		}

	}

	/** A contributing factor. */
	record Factor(String layer, String role, String title, String detail, Tone tone) {

		/**
		 * What stands above the title: the layer and the role.
		 */
		public String label() {
			return Stream.of(this.layer, this.role)
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.joining(" · "));
		}

	}

	/** One of a few lists that stand side by side. */
	record Column(String heading, List<String> items, Tone tone) {
		public Column {
			items = List.copyOf(items);
		}
	}

	/** A follow-up with its owner, due date and state in words. */
	record Row(String title, String owner, String due, String state, @Nullable Tone tone) {

		/**
		 * The cells of its row: title, owner, due date, state.
		 */
		public List<String> cells() {
			return List.of(this.title, this.owner, this.due, this.state);
		}

	}

}
