package dev.festival.deck.pptx;

import java.util.HexFormat;
import java.util.List;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;

import dev.festival.deck.Theme;

/**
 * Makes our template look like one of the themes: by the colours of its own theme only,
 * so that each can still be exchanged for another in the program that opens it.
 */
final class Look {

	private static final String ON_DARK = "Quote";

	private static final String DECORATION = "Confetti";

	/** What is written on, its tint, text, muted text; then the accents in order. */
	private static final List<String> PLAIN = List.of("FFFFFF", "F2F2F4", "1D1B20", "5F5A66", "C73E22", "8F5E00",
			"6941C6", "0B6D63", "1F6FB2", "E9A400");

	/** Text, muted text, what is written on, its tint; then the accents in order. */
	private static final List<String> NIGHT = List.of("ECE8F0", "AEA8B5", "1F1C26", "37353F", "FC8E72", "FDC156",
			"BDA8FB", "4FD1C0", "7FC0FD", "FDC156");

	private Look() {
	}

	static void give(XMLSlideShow show, Theme theme) {
		XSLFSlideMaster master = show.getSlideMasters().getFirst();
		switch (theme) {
			case PAPER -> {
			}
			case PLAIN -> {
				colour(master, PLAIN);
				List.of(master.getSlideLayouts()).forEach(Look::undecorate);
			}
			case NIGHT -> {
				colour(master, NIGHT);
				swap(master.getXmlObject().getClrMap());
				List.of(master.getSlideLayouts())
					.stream()
					.filter((layout) -> layout.getName().equals(ON_DARK))
					.forEach(Look::leaveDark);
			}
		}
	}

	private static void colour(XSLFSlideMaster master, List<String> colours) {
		CTColorScheme scheme = master.getTheme().getXmlObject().getThemeElements().getClrScheme();
		List<CTColor> places = List.of(scheme.getLt1(), scheme.getLt2(), scheme.getDk1(), scheme.getDk2(),
				scheme.getAccent1(), scheme.getAccent2(), scheme.getAccent3(), scheme.getAccent4(), scheme.getAccent5(),
				scheme.getAccent6());
		for (int at = 0; at < places.size(); at++) {
			byte[] rgb = HexFormat.of().parseHex(colours.get(at));
			places.get(at).getSrgbClr().setVal(rgb);
		}
		scheme.getHlink().getSrgbClr().setVal(scheme.getAccent5().getSrgbClr().getVal());
		scheme.getFolHlink().getSrgbClr().setVal(scheme.getAccent3().getSrgbClr().getVal());
	}

	private static void swap(CTColorMapping mapping) {
		mapping.setBg1(STColorSchemeIndex.DK_1);
		mapping.setTx1(STColorSchemeIndex.LT_1);
		mapping.setBg2(STColorSchemeIndex.DK_2);
		mapping.setTx2(STColorSchemeIndex.LT_2);
	}

	/**
	 * It writes on the colour of text, which is light by night.
	 */
	private static void leaveDark(XSLFSlideLayout layout) {
		var override = layout.getXmlObject().getClrMapOvr();
		if (override.isSetMasterClrMapping()) {
			override.unsetMasterClrMapping();
		}
		CTColorMapping mapping = override.addNewOverrideClrMapping();
		mapping.set(layout.getSlideMaster().getXmlObject().getClrMap());
		mapping.setBg1(STColorSchemeIndex.LT_1);
		mapping.setTx1(STColorSchemeIndex.DK_1);
	}

	private static void undecorate(XSLFSlideLayout layout) {
		List.copyOf(layout.getShapes())
			.stream()
			.filter((shape) -> shape.getShapeName().equals(DECORATION))
			.forEach(layout::removeShape);
	}

}
