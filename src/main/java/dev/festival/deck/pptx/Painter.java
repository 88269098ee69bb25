package dev.festival.deck.pptx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Paints slides one after the other, each on the layout of its role.
 */
final class Painter implements SlidePainter {

	/** The placeholder that a layout calls its text, and the first of several. */
	static final int TEXT = 1;

	static final int FIRST = 13;

	private final XMLSlideShow show;

	private final Locale language;

	private final PictureSource pictures;

	private final Map<String, XSLFSlideLayout> layouts;

	Painter(XMLSlideShow show, Locale language, PictureSource pictures) {
		this.show = show;
		this.pictures = pictures;
		this.language = language;
		this.layouts = show.getSlideMasters()
			.stream()
			.flatMap((master) -> List.of(master.getSlideLayouts()).stream())
			.collect(Collectors.toMap(XSLFSlideLayout::getName, Function.identity()));
	}

	@Override
	public void paint(Slide slide) {
		XSLFSlide made = this.show.createSlide(this.layouts.get(layout(slide)));
		Page page = new Page(made, this.language);
		fill(page, slide);
		if (slide instanceof Slide.Pictures pictures) {
			new PictureFrame(this.show, made, page).draw(pictures, this.pictures);
		}
		page.footerAndNumber(made.getSlideNumber());
		new NotesPage(this.show.getNotesSlide(made)).fill(slide.notes(), this.language);
	}

	static String layout(Slide slide) {
		return switch (slide) {
			case Slide.Title _ -> "Title";
			case Slide.Prose _, Slide.Questions _, Slide.Pictures _ -> "Title and text";
			case Slide.Impact _ -> "Numbers";
			case Slide.Phases _ -> "Phases";
			case Slide.TimelineEntries _ -> "Timeline";
			case Slide.Factors _ -> "Factors";
			case Slide.Columns columns -> (columns.columns().size() == 2) ? "Two columns" : "Three columns";
			case Slide.FollowUps _ -> "Table";
			case Slide.Bit _ -> "Quote";
			case Slide.Thanks _ -> "Closing";
		};
	}

	/**
	 * Puts on the page what is on the slide.
	 */
	static void fill(Page page, Slide slide) {
		switch (slide) {
			case Slide.Title cover -> cover(page, cover);
			case Slide.Prose prose -> {
				title(page, prose);
				paragraphs(page, Spots.BODY, prose.paragraphs());
			}
			case Slide.Impact impact -> impact(page, impact);
			case Slide.Phases phases -> {
				title(page, phases);
				double bottom = PhaseBar.draw(page, phases.phases());
				Tables.moments(page, phases.moments(), bottom);
			}
			case Slide.TimelineEntries timeline -> {
				title(page, timeline);
				Timeline.draw(page, timeline.entries());
			}
			case Slide.Factors factors -> {
				title(page, factors);
				FactorList.draw(page, factors.factors());
			}
			case Slide.Columns columns -> {
				title(page, columns);
				ColumnList.draw(page, columns.columns());
			}
			case Slide.FollowUps followUps -> {
				title(page, followUps);
				Tables.followUps(page, followUps.rows());
			}
			case Slide.Pictures pictures -> title(page, pictures);
			case Slide.Bit bit -> {
				page.title((words) -> words.add(Spots.QUOTE_TITLE, bit.title()));
				page.body(TEXT, "Quote", Spots.QUOTE, bit.quote());
			}
			case Slide.Questions questions -> {
				title(page, questions);
				paragraphs(page, Spots.BODY,
						questions.questions().stream().map((question) -> new Paragraph(question, true)).toList());
			}
			case Slide.Thanks thanks -> {
				page.title((words) -> words.add(Spots.CLOSING_TITLE, thanks.title()));
				paragraphs(page, Spots.CLOSING, thanks.paragraphs());
			}
		}
	}

	private static void title(Page page, Slide slide) {
		page.title((words) -> words.add(Spots.TITLE, slide.title()));
	}

	private static void cover(Page page, Slide.Title cover) {
		page.fill(STPlaceholderType.CTR_TITLE, null, "Title", (words) -> words.add(Spots.COVER_TITLE, cover.title()));
		if (!cover.subtitle().isEmpty()) {
			page.fill(STPlaceholderType.SUB_TITLE, TEXT, "Severity, day and length",
					(words) -> words.add(Spots.COVER_SUBTITLE, cover.subtitle()));
		}
		page.body(FIRST, "Told by", Spots.COVER_EYEBROW, cover.eyebrow());
		page.body(FIRST + 1, "Blameless line", Spots.COVER_LINE, cover.blameless());
	}

	private static void impact(Page page, Slide.Impact impact) {
		title(page, impact);
		int size = impact.figures().stream().mapToInt((figure) -> Spots.FIGURE.size(figure.value())).min().orElse(0);
		for (int at = 0; at < impact.figures().size(); at++) {
			Slide.Figure figure = impact.figures().get(at);
			page.body(FIRST + at, "Number " + (at + 1),
					(words) -> words.add(Run.of(figure.value(), Words.sizeToSet(Spots.FIGURE, size))));
			page.body(FIRST + 3 + at, "What number " + (at + 1) + " counts", Spots.FIGURE_LABEL, figure.label());
		}
		paragraphs(page, Spots.BESIDE_FIGURES, impact.text());
	}

	private static void paragraphs(Page page, Spot spot, List<Paragraph> paragraphs) {
		if (paragraphs.isEmpty()) {
			return;
		}
		int size = Words.sizeToSet(spot, spot.size(paragraphs.stream().map(Paragraph::text).toList()));
		page.body(TEXT, "Text", (words) -> {
			for (Paragraph paragraph : paragraphs) {
				Run run = Run.of(paragraph.text(), size);
				if (paragraph.listItem()) {
					words.add(run);
				}
				else {
					words.addPlain(run);
				}
			}
		});
	}

}
