package dev.festival.deck.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.jspecify.annotations.Nullable;

/**
 * Which layouts of another template play which role, and where on them there is room.
 *
 * @param width of a slide, in points
 * @param height of a slide, in points
 * @param cover for the first slide of a story
 * @param text for running text, if there is one
 * @param heading for what is drawn
 * @param canvas where that is drawn
 */
record ForeignLayouts(double width, double height, ForeignLayout cover, @Nullable ForeignLayout text,
		ForeignLayout heading, Canvas canvas) {

	private static final double NARROWING = 0.95;

	/**
	 * Finds the layouts of a template, and spoils their texts.
	 * @throws TemplateRefusedException if it has none
	 */
	static ForeignLayouts read(XMLSlideShow show) {
		List<Candidates> masters = show.getSlideMasters()
			.stream()
			.filter((master) -> master.getSlideLayouts().length > 0)
			.map((master) -> new Candidates(master, show.getPageSize()))
			.toList();
		// Where there are several, the first is often made for covers only.
		ForeignLayout cover = masters.stream()
			.flatMap((candidates) -> Stream.ofNullable(candidates.best.get(LayoutRole.COVER)))
			.findFirst()
			.orElse(null);
		return masters.stream()
			.max(Comparator.comparingInt(Candidates::fitness).thenComparingDouble(Candidates::room))
			.map((candidates) -> candidates.layouts(cover, TableStyle.of(show)))
			.orElseThrow(() -> new TemplateRefusedException("It has no slide layouts to put text on."));
	}

	/**
	 * The layout that is used for a role.
	 */
	ForeignLayout of(LayoutRole role) {
		return switch (role) {
			case COVER -> this.cover;
			case TEXT -> (this.text != null) ? this.text : this.heading;
			case HEADING -> this.heading;
		};
	}

	/**
	 * The layouts of one master.
	 */
	private static final class Candidates {

		private final XSLFSlideMaster master;

		private final List<ForeignLayout> all;

		private final double width;

		private final double height;

		private final Map<LayoutRole, ForeignLayout> best = new EnumMap<>(LayoutRole.class);

		private int fitness;

		Candidates(XSLFSlideMaster master, Dimension page) {
			this.master = master;
			this.width = page.getWidth();
			this.height = page.getHeight();
			this.all = Arrays.stream(master.getSlideLayouts()).map(ForeignLayout::read).toList();
			for (LayoutRole role : LayoutRole.values()) {
				ForeignLayout found = this.all.stream()
					.max(Comparator.comparingInt((layout) -> role.match(layout, area())))
					.orElseThrow();
				if (role.match(found, area()) > 0) {
					this.best.put(role, found);
					this.fitness += role.match(found, area());
				}
			}
		}

		private double area() {
			return this.width * this.height;
		}

		int fitness() {
			// Names alone don't make a master better.
			return this.fitness / 30;
		}

		double room() {
			ForeignLayout text = this.best.get(LayoutRole.TEXT);
			return (text != null) ? text.contents().getFirst().area() : 0;
		}

		ForeignLayouts layouts(@Nullable ForeignLayout cover, String tables) {
			ForeignLayout text = this.best.get(LayoutRole.TEXT);
			ForeignLayout any = withTitle((text != null) ? text : (cover != null) ? cover : this.all.getFirst());
			ForeignLayout heading = withTitle(this.best.getOrDefault(LayoutRole.HEADING, any));
			Box room = room(heading, text);
			if (room.height() < this.height / 3 && text != null) {
				heading = text;
				room = inner(text);
			}
			if (room.height() < this.height / 4 || room.width() < this.width / 3) {
				room = new Box(this.width * 0.07, this.height * 0.27, this.width * 0.86, this.height * 0.6);
			}
			Color colour = ((text != null) ? text.contents().getFirst() : Objects.requireNonNull(heading.title()))
				.colour();
			Palette palette = Palette.of(ThemeColours.of(this.master), colour);
			return new ForeignLayouts(this.width, this.height, withTitle((cover != null) ? cover : any), text, heading,
					new Canvas(room, palette, NARROWING, tables));
		}

		/**
		 * Where text is on the layout for text, but below the title.
		 */
		private Box room(ForeignLayout heading, @Nullable ForeignLayout text) {
			Box title = Objects.requireNonNull(heading.title()).box();
			Box room = (text != null) ? inner(text)
					: new Box(this.width * 0.07, this.height * 0.25, this.width * 0.86, this.height * 0.63);
			boolean below = title.bottom() > room.y() && title.right() > room.x() && title.x() < room.right();
			double top = below ? title.bottom() + 6 : room.y();
			return new Box(room.x(), top, room.width(), room.bottom() - top);
		}

		private static Box inner(ForeignLayout text) {
			return text.contents().getFirst().inner();
		}

		private ForeignLayout withTitle(ForeignLayout layout) {
			if (layout.title() != null) {
				return layout;
			}
			Box box = new Box(this.width * 0.07, this.height * 0.07, this.width * 0.86, this.height * 0.15);
			List<ForeignPlace> places = new ArrayList<>(layout.places());
			places.add(ForeignPlace.title(box));
			return new ForeignLayout(layout.part(), layout.name(), layout.type(), places, layout.others());
		}

	}

}
