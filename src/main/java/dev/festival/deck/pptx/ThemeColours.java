package dev.festival.deck.pptx;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;

/**
 * Reads what the colours of a theme look like.
 */
final class ThemeColours {

	private ThemeColours() {
	}

	static Map<Ink, Color> of(XSLFSlideMaster master) {
		CTColorScheme scheme = master.getTheme().getXmlObject().getThemeElements().getClrScheme();
		CTColorMapping mapping = master.getXmlObject().getClrMap();
		Map<Ink, Color> colours = new EnumMap<>(Ink.class);
		colours.put(Ink.TEXT, look(scheme, mapping.getTx1()));
		colours.put(Ink.PAPER, look(scheme, mapping.getBg1()));
		colours.put(Ink.CORAL, look(scheme.getAccent1()));
		colours.put(Ink.MARIGOLD, look(scheme.getAccent2()));
		colours.put(Ink.VIOLET, look(scheme.getAccent3()));
		colours.put(Ink.TEAL, look(scheme.getAccent4()));
		colours.put(Ink.SKY, look(scheme.getAccent5()));
		return colours;
	}

	private static Color look(CTColorScheme scheme, STColorSchemeIndex.Enum index) {
		return switch (index.intValue()) {
			case STColorSchemeIndex.INT_DK_1 -> look(scheme.getDk1());
			case STColorSchemeIndex.INT_DK_2 -> look(scheme.getDk2());
			case STColorSchemeIndex.INT_LT_2 -> look(scheme.getLt2());
			default -> look(scheme.getLt1());
		};
	}

	private static Color look(CTColor colour) {
		if (colour.isSetSysClr()) {
			byte[] last = colour.getSysClr().getLastClr();
			boolean light = colour.getSysClr().getVal().toString().equals("window");
			return (last != null) ? rgb(last) : light ? Color.WHITE : Color.BLACK;
		}
		return colour.isSetSrgbClr() ? rgb(colour.getSrgbClr().getVal()) : Color.GRAY;
	}

	private static Color rgb(byte[] colour) {
		return new Color(colour[0] & 0xff, colour[1] & 0xff, colour[2] & 0xff);
	}

}
