import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes how wide the letters of the deck's typefaces are, so that the application can tell whether a text fits without
 * opening a font. Needs static instances of the fonts as TrueType or OpenType files:
 *
 * <pre>java scripts/FontWidths.java Inter-Regular.otf Inter-Bold.otf BricolageGrotesque-Bold.ttf DejaVuSans-Bold.ttf</pre>
 *
 * The display face may be missing where a deck is opened, so its letters count as wide as the widest of it and the other
 * bold fonts given, which are what takes its place there. It may be given as several files, one for each subset.
 */
class FontWidths {

	static final Path TARGET = Path.of("src/main/resources/deck/widths.txt");

	static final int[][] RANGES = { { 0x20, 0x7e }, { 0xa0, 0x24f }, { 0x370, 0x3ff }, { 0x400, 0x4ff },
			{ 0x1e00, 0x1eff }, { 0x2010, 0x2027 }, { 0x2030, 0x205e }, { 0x2070, 0x209c }, { 0x20a0, 0x20bf },
			{ 0x2100, 0x214f }, { 0x2190, 0x21ff }, { 0x2200, 0x22ff } };

	static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	public static void main(String[] files) throws Exception {
		Font regular = font(files[0]);
		Font bold = font(files[1]);
		List<Font> display = new ArrayList<>(List.of(bold));
		for (int at = 2; at < files.length; at++) {
			display.add(font(files[at]));
		}
		StringBuilder out = new StringBuilder(
				"# Thousandths of an em for each character from the given code point on; 0 where the face lacks it.\n");
		write(out, "TEXT", List.of(regular));
		write(out, "BOLD", List.of(bold));
		write(out, "DISPLAY", display);
		Files.writeString(TARGET, out);
	}

	static Font font(String file) throws Exception {
		return Font.createFont(Font.TRUETYPE_FONT, new File(file)).deriveFont(1000f);
	}

	static void write(StringBuilder out, String name, List<Font> fonts) throws IOException {
		for (int[] range : RANGES) {
			out.append(name).append(' ').append(Integer.toHexString(range[0]));
			for (int code = range[0]; code <= range[1]; code++) {
				out.append(' ').append(width(fonts, code));
			}
			out.append('\n');
		}
	}

	static int width(List<Font> fonts, int code) {
		double widest = 0;
		for (Font font : fonts) {
			if (font.canDisplay(code)) {
				widest = Math.max(widest,
						font.createGlyphVector(EXACT, Character.toString(code)).getGlyphMetrics(0).getAdvanceX());
			}
		}
		return (int) Math.ceil(widest);
	}

}
