package dev.festival.deck.pptx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.openxmlformats.schemas.presentationml.x2006.main.STSlideLayoutType;

/**
 * A layout of another template: its placeholders, and what it is meant for.
 *
 * @param part where it is in the file
 * @param name what people call it
 * @param type what it says it is
 * @param places its placeholders for text
 * @param others how many it has for something else
 */
record ForeignLayout(String part, String name, STSlideLayoutType.Enum type, List<ForeignPlace> places, int others) {

	private static final List<STPlaceholderType.Enum> SMALL = List.of(STPlaceholderType.DT, STPlaceholderType.FTR,
			STPlaceholderType.SLD_NUM, STPlaceholderType.HDR);

	ForeignLayout {
		places = List.copyOf(places);
	}

	static ForeignLayout read(XSLFSlideLayout layout) {
		List<ForeignPlace> places = new ArrayList<>();
		int others = 0;
		for (XSLFShape shape : layout.getShapes()) {
			CTPlaceholder placeholder = placeholder(shape);
			if (placeholder == null) {
				continue;
			}
			STPlaceholderType.Enum type = placeholder.getType();
			boolean title = type == STPlaceholderType.TITLE || type == STPlaceholderType.CTR_TITLE;
			ForeignPlace place = (shape instanceof XSLFTextShape text && isText(type))
					? ForeignPlace.read(text, placeholder, title) : null;
			if (place != null) {
				places.add(place);
			}
			else if (!SMALL.contains(type)) {
				others++;
			}
		}
		return new ForeignLayout(layout.getPackagePart().getPartName().getName(),
				Optional.ofNullable(layout.getName()).orElse(""), layout.getXmlObject().getType(), places, others);
	}

	private static @Nullable CTPlaceholder placeholder(XSLFShape shape) {
		return (shape.getXmlObject() instanceof CTShape box && box.getNvSpPr().getNvPr().isSetPh())
				? box.getNvSpPr().getNvPr().getPh() : null;
	}

	private static boolean isText(STPlaceholderType.Enum type) {
		return List
			.of(STPlaceholderType.TITLE, STPlaceholderType.CTR_TITLE, STPlaceholderType.SUB_TITLE,
					STPlaceholderType.BODY, STPlaceholderType.OBJ, STPlaceholderType.FTR, STPlaceholderType.SLD_NUM)
			.contains(type);
	}

	@Nullable ForeignPlace title() {
		return first(STPlaceholderType.CTR_TITLE, STPlaceholderType.TITLE);
	}

	@Nullable ForeignPlace subtitle() {
		return first(STPlaceholderType.SUB_TITLE);
	}

	@Nullable ForeignPlace footer() {
		return first(STPlaceholderType.FTR);
	}

	@Nullable ForeignPlace number() {
		return first(STPlaceholderType.SLD_NUM);
	}

	/**
	 * Where text may be, the largest first.
	 */
	List<ForeignPlace> contents() {
		return this.places.stream()
			.filter((place) -> place.has(STPlaceholderType.BODY, STPlaceholderType.OBJ))
			.sorted(Comparator.comparingDouble(ForeignPlace::area).reversed())
			.toList();
	}

	private @Nullable ForeignPlace first(STPlaceholderType.Enum... types) {
		return this.places.stream().filter((place) -> place.has(types)).findFirst().orElse(null);
	}

}
