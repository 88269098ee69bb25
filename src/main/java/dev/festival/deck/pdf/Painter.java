package dev.festival.deck.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import dev.festival.picture.PictureFile;
import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.Tone;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Paints a slide as elements at their places.
 */
final class Painter {

	private Painter() {
	}

	/**
	 * Paints a slide into its section.
	 * @param first whether its title is the first heading of all
	 */
	static void paint(Element section, Slide slide, boolean first, PictureSource source) {
		Sheet sheet = new Sheet(section);
		String heading = first ? "h1" : "h2";
		switch (slide) {
			case Slide.Title cover -> cover(sheet, cover);
			case Slide.Bit bit -> bit(sheet, heading, bit);
			case Slide.Thanks thanks -> thanks(sheet, heading, thanks);
			case Slide.Pictures pictures -> {
				title(sheet, heading, pictures);
				pictures.pictures().forEach((picture) -> picture(sheet, picture, source));
			}
			default -> {
				title(sheet, heading, slide);
				fill(sheet, slide);
			}
		}
	}

	private static void title(Sheet sheet, String heading, Slide slide) {
		Sheet.write(sheet.boxOn(Sheet.LEFT, 120, Sheet.WIDTH), heading, Spots.TITLE, slide.title());
	}

	private static void fill(Sheet sheet, Slide slide) {
		switch (slide) {
			case Slide.Prose prose -> text(sheet, Spots.BODY, prose.paragraphs());
			case Slide.Questions questions -> text(sheet, Spots.BODY,
					questions.questions().stream().map((question) -> new Paragraph(question, true)).toList());
			case Slide.Impact impact -> impact(sheet, impact);
			case Slide.Phases phases -> Tables.moments(sheet, phases.moments(), PhaseBar.draw(sheet, phases.phases()));
			case Slide.TimelineEntries timeline -> Timeline.draw(sheet, timeline.entries());
			case Slide.Factors factors -> Lists.factors(sheet, factors.factors());
			case Slide.Columns columns -> Lists.columns(sheet, columns.columns());
			case Slide.FollowUps followUps -> Tables.followUps(sheet, followUps.rows());
			case Slide.Title _, Slide.Bit _, Slide.Thanks _, Slide.Pictures _ ->
				throw new IllegalArgumentException("Painted otherwise");
		}
	}

	/**
	 * The class that gives something its colour.
	 */
	static String look(@Nullable Tone tone) {
		return (tone != null) ? tone.name().toLowerCase(Locale.ROOT) : "muted";
	}

	private static void cover(Sheet sheet, Slide.Title cover) {
		Confetti.COVER.strew(sheet);
		line(sheet.box(Sheet.LEFT, 56, 540), Spots.COVER_EYEBROW, cover.eyebrow(), "eyebrow");
		Sheet.write(sheet.boxOn(Sheet.LEFT, 340, 560), "h1", Spots.COVER_TITLE, cover.title());
		line(sheet.box(Sheet.LEFT, 352, 640), Spots.COVER_SUBTITLE, cover.subtitle(), "muted");
		line(sheet.boxOn(Sheet.LEFT, 468, 640), Spots.COVER_LINE, cover.blameless(), "muted");
	}

	private static void line(Element box, Spot spot, String text, String look) {
		if (!text.isEmpty()) {
			Sheet.write(box, "p", spot, text).addClass(look);
		}
	}

	/**
	 * A picture as large as fits above its caption; one that isn't there is told.
	 */
	private static void picture(Sheet sheet, Slide.Picture picture, PictureSource source) {
		Optional<PictureFile> found = source.picture(picture.address());
		String caption = (found.isEmpty() && picture.caption().isEmpty()) ? picture.alternative() : picture.caption();
		double room = Spots.BODY_HEIGHT - (caption.isEmpty() ? 0 : Spots.CAPTION.height() + 12);
		found.ifPresent((file) -> {
			double scale = Math.min(Sheet.WIDTH / file.width(), room / file.height());
			double width = file.width() * scale;
			double height = file.height() * scale;
			sheet.shape("", Sheet.LEFT + (Sheet.WIDTH - width) / 2, Sheet.TOP + (room - height) / 2, width, height)
				.appendElement("img")
				.attr("src", picture.address())
				.attr("alt", picture.alternative())
				.attr("style", String.format(Locale.ROOT, "width: %.2fpt; height: %.2fpt", width, height));
		});
		if (!caption.isEmpty()) {
			Sheet
				.write(sheet.box(Sheet.LEFT, Sheet.TOP + room + 12, Sheet.WIDTH), "p", Spots.CAPTION,
						Spots.CAPTION.cut(caption))
				.addClass("muted");
		}
	}

	private static void bit(Sheet sheet, String heading, Slide.Bit bit) {
		sheet.section().addClass("bit");
		Confetti.QUOTE.strew(sheet);
		Sheet.write(sheet.box(Sheet.LEFT, 56, 600), heading, Spots.QUOTE_TITLE, bit.title())
			.addClass("text-face eyebrow");
		int size = Spots.QUOTE.size(bit.quote());
		double free = Spots.QUOTE.height() - Spots.QUOTE.height(List.of(bit.quote()), size);
		Sheet.write(sheet.box(Sheet.LEFT, 104 + Math.max(0, free / 2), 752), "p", Spots.QUOTE, size, bit.quote())
			.addClass("display");
	}

	private static void thanks(Sheet sheet, String heading, Slide.Thanks thanks) {
		Confetti.CLOSING.strew(sheet);
		Sheet.write(sheet.boxOn(Sheet.LEFT, 192, 600), heading, Spots.CLOSING_TITLE, thanks.title());
		Sheet.write(sheet.box(Sheet.LEFT, 212, 600), Spots.CLOSING, thanks.paragraphs());
	}

	private static void text(Sheet sheet, Spot spot, List<Paragraph> paragraphs) {
		Sheet.write(sheet.box(Sheet.LEFT, Sheet.TOP, Sheet.WIDTH), spot, paragraphs);
	}

	private static void impact(Sheet sheet, Slide.Impact impact) {
		int size = impact.figures().stream().mapToInt((figure) -> Spots.FIGURE.size(figure.value())).min().orElse(0);
		double left = Sheet.LEFT;
		for (Slide.Figure figure : impact.figures()) {
			Sheet.write(sheet.boxOn(left, 230, 256), "p", Spots.FIGURE, size, figure.value()).addClass("display coral");
			Sheet.write(sheet.box(left, 234, 256), "p", Spots.FIGURE_LABEL, figure.label()).addClass("muted");
			left += 280;
		}
		Sheet.write(sheet.box(Sheet.LEFT, 318, Sheet.WIDTH), Spots.BESIDE_FIGURES, impact.text());
	}

}
