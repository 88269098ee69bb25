package dev.festival.deck.pptx;

import java.util.List;
import java.util.Locale;

import org.openxmlformats.schemas.presentationml.x2006.main.STSlideLayoutType;

/**
 * What a layout of another template is used for: told by the type that it says it has,
 * else by its placeholders, and by its name where those leave a choice.
 */
enum LayoutRole {

	/** The first slide of a story. */
	COVER("Title slide", "title slide", "titelfolie", "titelseite", "diapositive de titre", "diapositiva de título",
			"diapositiva titolo", "titeldia", "rubrikbild", "slide de título", "slajd tytułowy", "cover", "タイトル スライド",
			"标题幻灯片") {
		@Override
		int fitness(ForeignLayout layout, double slide) {
			if (layout.title() == null || (!layout.contents().isEmpty() && layout.type() != STSlideLayoutType.TITLE)) {
				return 0;
			}
			if (layout.type() == STSlideLayoutType.TITLE) {
				return 100;
			}
			return (layout.subtitle() != null) ? 80 : 0;
		}
	},

	/** A title with text below it. */
	TEXT("Title and text", "title and content", "titel und inhalt", "titre et contenu", "título y objetos",
			"título y contenido", "titolo e contenuto", "titel en object", "rubrik och innehåll", "título e conteúdo",
			"tytuł i zawartość", "タイトルとコンテンツ", "标题和内容") {
		@Override
		int fitness(ForeignLayout layout, double slide) {
			List<ForeignPlace> contents = layout.contents();
			if (layout.title() == null || contents.isEmpty() || contents.getFirst().area() < slide / 5
					|| NOT_FOR_TEXT.contains(layout.type())) {
				return 0;
			}
			boolean said = layout.type() == STSlideLayoutType.OBJ || layout.type() == STSlideLayoutType.TX;
			return (said ? 100 : 80) - 10 * (contents.size() - 1) - 15 * layout.others();
		}
	},

	/** A title with nothing below it, for what is drawn. */
	HEADING("Title only", "title only", "nur titel", "titre seul", "solo el título", "solo título", "solo titolo",
			"alleen titel", "endast rubrik", "somente título", "tylko tytuł", "タイトルのみ", "仅标题") {
		@Override
		int fitness(ForeignLayout layout, double slide) {
			if (layout.title() == null || layout.subtitle() != null || NOT_FOR_TEXT.contains(layout.type())) {
				return 0;
			}
			if (layout.type() == STSlideLayoutType.TITLE_ONLY) {
				return 100;
			}
			return (layout.contents().isEmpty() && layout.others() == 0) ? 80 : 0;
		}
	};

	private static final List<STSlideLayoutType.Enum> NOT_FOR_TEXT = List.of(STSlideLayoutType.TITLE,
			STSlideLayoutType.SEC_HEAD, STSlideLayoutType.VERT_TX, STSlideLayoutType.VERT_TITLE_AND_TX,
			STSlideLayoutType.PIC_TX, STSlideLayoutType.OBJ_TX);

	private final String label;

	private final String names;

	LayoutRole(String label, String... names) {
		this.label = label;
		this.names = String.join("\n", names);
	}

	String label() {
		return this.label;
	}

	/**
	 * How well a layout plays the role; 0 if it can't.
	 * @param slide the area of a slide
	 */
	abstract int fitness(ForeignLayout layout, double slide);

	/**
	 * The same, and a little more if people call it so.
	 */
	int match(ForeignLayout layout, double slide) {
		int fitness = fitness(layout, slide);
		String name = layout.name().toLowerCase(Locale.ROOT);
		return (fitness > 0 && this.names.lines().anyMatch(name::contains)) ? fitness + 9 : fitness;
	}

}
