package dev.festival.deck.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.jspecify.annotations.Nullable;

import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.text.Spot;

/**
 * Paints slides on the layouts of a company's template: running text in its placeholders,
 * all else as native shapes where those have their text.
 */
final class CompanyPainter implements SlidePainter {

	private static final double GAP = 8;

	private final XMLSlideShow show;

	private final Locale language;

	private final ForeignLayouts layouts;

	private final Map<String, OurLayout> ours;

	private final PictureSource pictures;

	private final Map<String, XSLFSlideLayout> theirs;

	CompanyPainter(XMLSlideShow show, Locale language, ForeignLayouts layouts, Map<String, OurLayout> ours,
			PictureSource pictures) {
		this.show = show;
		this.language = language;
		this.layouts = layouts;
		this.ours = ours;
		this.pictures = pictures;
		this.theirs = show.getSlideMasters()
			.stream()
			.flatMap((master) -> Arrays.stream(master.getSlideLayouts()))
			.collect(
					Collectors.toMap((layout) -> layout.getPackagePart().getPartName().getName(), Function.identity()));
	}

	@Override
	public void paint(Slide slide) {
		switch (slide) {
			case Slide.Title cover -> cover(cover);
			case Slide.Prose prose -> text(prose, prose.paragraphs());
			case Slide.Questions questions -> text(questions,
					questions.questions().stream().map((question) -> new Paragraph(question, true)).toList());
			case Slide.Bit bit -> text(bit, List.of(new Paragraph(bit.quote(), false)));
			case Slide.Thanks thanks -> text(thanks, thanks.paragraphs());
			case Slide.Pictures shown -> {
				Page page = draw(shown, shown.title());
				new PictureFrame(this.show, this.show.getSlides().getLast(), page).draw(shown, this.pictures);
			}
			case Slide.Impact _, Slide.Phases _, Slide.TimelineEntries _, Slide.Factors _, Slide.Columns _,
					Slide.FollowUps _ ->
				draw(slide, slide.title());
		}
	}

	private void cover(Slide.Title cover) {
		ForeignLayout layout = this.layouts.cover();
		ForeignPlace title = title(layout);
		Page page = page(layout, "Title and text", cover.title(), cover.notes());
		List<Paragraph> lines = Stream.of(cover.eyebrow(), cover.subtitle(), cover.blameless())
			.filter((line) -> !line.isEmpty())
			.map((line) -> new Paragraph(line, false))
			.toList();
		ForeignPlace subtitle = (layout.subtitle() != null) ? layout.subtitle()
				: layout.contents().stream().findFirst().orElse(null);
		if (subtitle != null) {
			write(page, subtitle, "Told by, day and length", lines);
		}
		else {
			Box below = new Box(title.box().x(), title.box().bottom() + GAP, title.box().width(),
					Math.min(110, this.layouts.height() * 0.92 - title.box().bottom() - GAP));
			if (below.height() > 30) {
				page.freeText(below, "Told by, day and length", texts(lines));
			}
		}
	}

	/**
	 * Running text on as many slides as it needs in a size that can be read.
	 */
	private void text(Slide slide, List<Paragraph> paragraphs) {
		ForeignLayout layout = this.layouts.text();
		if (layout == null || paragraphs.isEmpty()) {
			draw(new Slide.Prose(slide.title(), paragraphs, slide.notes()), slide.title());
			return;
		}
		ForeignPlace place = layout.contents().getFirst();
		int readable = (int) Math.max(10, this.layouts.height() / 540 * 15);
		List<List<Paragraph>> pages = pages(place.spot().withSizes(Integer.MAX_VALUE, readable), paragraphs);
		for (int at = 0; at < pages.size(); at++) {
			String title = (pages.size() > 1) ? "%s (%d/%d)".formatted(slide.title(), at + 1, pages.size())
					: slide.title();
			Page page = page(layout, "Title and text", title, (at == 0) ? slide.notes() : "It goes on.");
			write(page, place, "Text", pages.get(at));
		}
	}

	private static List<List<Paragraph>> pages(Spot spot, List<Paragraph> paragraphs) {
		List<List<Paragraph>> pages = new ArrayList<>();
		List<Paragraph> page = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			page.add(paragraph);
			if (page.size() > 1 && !spot.sizes().isEmpty() && !spot.fits(texts(page))) {
				page.removeLast();
				pages.add(page);
				page = new ArrayList<>(List.of(paragraph));
			}
		}
		pages.add(page);
		return pages;
	}

	private Page draw(Slide slide, String title) {
		Page page = page(this.layouts.heading(), Painter.layout(slide), title, slide.notes());
		Painter.fill(page, slide);
		return page;
	}

	private Page page(ForeignLayout layout, String ours, String title, String notes) {
		XSLFSlide made = this.show.createSlide(Objects.requireNonNull(this.theirs.get(layout.part())));
		Page page = new Page(made, this.language, this.layouts.canvas(), Objects.requireNonNull(this.ours.get(ours)));
		String cut = writeLine(page, title(layout), "Title", title);
		writeSmall(page, layout.footer(), layout.number(), made.getSlideNumber());
		new NotesPage(this.show.getNotesSlide(made))
			.fill(cut.equals(title) ? notes : "In full: " + title + "\n" + notes, this.language);
		return page;
	}

	private static void writeSmall(Page page, @Nullable ForeignPlace footer, @Nullable ForeignPlace number, int at) {
		if (footer != null && footer.spot().fits(Page.FOOTER)) {
			writeLine(page, footer, "Footer", Page.FOOTER);
		}
		if (number != null) {
			page.fill(number, "Slide number", (words) -> words.addSlideNumber(at));
		}
	}

	private static String writeLine(Page page, ForeignPlace place, String name, String text) {
		Spot spot = place.spot();
		String cut = spot.cut(text);
		int size = sizeToSet(place, spot.size(cut));
		page.fill(place, name, (words) -> words.add(Run.of(cut, size)));
		return cut;
	}

	private static void write(Page page, ForeignPlace place, String name, List<Paragraph> paragraphs) {
		Spot spot = place.spot();
		List<Paragraph> fitting = spot.fits(texts(paragraphs)) ? paragraphs : cut(spot, paragraphs);
		int size = sizeToSet(place, spot.size(texts(fitting)));
		page.fill(place, name, (words) -> {
			for (Paragraph paragraph : fitting) {
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

	private static List<Paragraph> cut(Spot spot, List<Paragraph> paragraphs) {
		double height = (spot.height() - spot.gap() * (paragraphs.size() - 1)) / paragraphs.size();
		Spot share = spot.withHeight(Math.max(height, 1));
		return paragraphs.stream()
			.map((paragraph) -> new Paragraph(share.cut(paragraph.text()), paragraph.listItem()))
			.toList();
	}

	private static List<String> texts(List<Paragraph> paragraphs) {
		return paragraphs.stream().map(Paragraph::text).toList();
	}

	/** Only where their size is too large, ours is written down. */
	private static int sizeToSet(ForeignPlace place, int size) {
		return place.sized() ? Words.sizeToSet(place.spot(), size) : size;
	}

	private static ForeignPlace title(ForeignLayout layout) {
		return Objects.requireNonNull(layout.title());
	}

}
