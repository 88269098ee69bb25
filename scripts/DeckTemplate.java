import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the PowerPoint template that every deck starts from: theme, one master, one layout for each role a slide can
 * play. Run it after changing a measure here, from the root of the repository:
 *
 * <pre>java scripts/DeckTemplate.java</pre>
 *
 * All measures are points on a slide of 960 by 540. The same places, as far as text must fit in them, are named in
 * {@code dev.festival.deck.text.Spot}; a test compares the two.
 */
class DeckTemplate {

	static final Path TARGET = Path.of("src/main/resources/deck/festival.pptx");

	static final String NAMESPACES = """
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
			xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main\"""";

	static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	static final String FOOTER = "Blameless: we ask how, not who";

	static final String CORAL = "accent1", MARIGOLD = "accent2", VIOLET = "accent3", TEAL = "accent4",
			SUNSHINE = "accent6", INK = "tx1", PAPER = "bg1", MUTED = "tx2";

	/** A run of look for one placeholder: font, weight, size and colour. */
	record Look(boolean display, boolean bold, int size, String colour, int lineSpacing) {

		String level() {
			return """
					<a:lvl1pPr marL="0" indent="0" algn="l" hangingPunct="0"><a:lnSpc><a:spcPct val="%d"/></a:lnSpc>\
					<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>\
					<a:defRPr sz="%d" b="%d">%s<a:latin typeface="+%s-lt"/><a:ea typeface="+%s-ea"/>\
					<a:cs typeface="+%s-cs"/></a:defRPr></a:lvl1pPr>""".formatted(this.lineSpacing * 1000, this.size * 100,
					this.bold ? 1 : 0, fill(this.colour), font(), font(), font());
		}

		String font() {
			return this.display ? "mj" : "mn";
		}

	}

	record Layout(String name, String type, String background, List<String> shapes) {
	}

	static int nextId = 2;

	final Map<String, String> parts = new LinkedHashMap<>();

	public static void main(String[] arguments) throws IOException {
		DeckTemplate template = new DeckTemplate();
		template.build();
		Files.createDirectories(TARGET.getParent());
		try (OutputStream out = Files.newOutputStream(TARGET)) {
			template.zip(out);
		}
		System.out.println(TARGET + ": " + Files.size(TARGET) + " bytes");
	}

	List<Layout> layouts() {
		Look eyebrow = new Look(false, true, 20, CORAL, 100);
		Look cover = new Look(true, true, 60, INK, 92);
		Look subtitle = new Look(false, false, 22, MUTED, 105);
		Look small = new Look(false, false, 16, MUTED, 105);
		Look figure = new Look(true, true, 66, CORAL, 95);
		Look label = new Look(false, false, 18, MUTED, 105);
		Look entry = new Look(false, false, 22, INK, 100);
		Look factor = new Look(false, false, 16, MUTED, 105);
		Look heading = new Look(true, true, 24, INK, 95);
		List<Layout> layouts = new ArrayList<>();

		layouts.add(layout("Title", "title", PAPER,
				piece("rect", 733, -28, 128, 128, 18, CORAL) + piece("ellipse", 652, 84, 84, 84, 0, SUNSHINE)
						+ piece("rect", 745, 214, 66, 66, 40, VIOLET) + piece("rect", 818, 200, 172, 44, -30, TEAL),
				text("ctrTitle", null, "Title", 72, 96, 560, 244, "b", cover),
				text("subTitle", 1, "Severity, day and length", 72, 352, 640, 58, "t", subtitle),
				text("body", 13, "Told by", 72, 56, 540, 30, "t", eyebrow),
				text("body", 14, "Blameless line", 72, 424, 640, 44, "b", small)));
		layouts.add(layout("Title and text", "tx", PAPER, "", title(), body(1, "Text", 32, 72, 144, 816, 336)));
		layouts.add(layout("Title only", "titleOnly", PAPER, "", title()));
		layouts.add(layout("Numbers", null, PAPER, "", title(),
				text("body", 13, "Number 1", 72, 150, 256, 80, "b", figure),
				text("body", 14, "Number 2", 352, 150, 256, 80, "b", figure),
				text("body", 15, "Number 3", 632, 150, 256, 80, "b", figure),
				text("body", 16, "What number 1 counts", 72, 234, 256, 64, "t", label),
				text("body", 17, "What number 2 counts", 352, 234, 256, 64, "t", label),
				text("body", 18, "What number 3 counts", 632, 234, 256, 64, "t", label),
				body(1, "Text", 26, 72, 318, 816, 162)));
		layouts.add(layout("Phases", null, PAPER, "", title(), table("Moments", 72, 250, 816, 230)));
		List<String> entries = new ArrayList<>(List.of(title()));
		for (int row = 0; row < 8; row++) {
			entries.add(text("body", 13 + row, "Entry " + (row + 1), 72, 144 + 42 * row, 816, 40, "t", entry)
				.replace("marL=\"0\" indent=\"0\"", "marL=\"%d\" indent=\"-%d\"".formatted(emu(138), emu(138)))
				.replace("<a:buNone/>",
						"<a:buNone/><a:tabLst><a:tab pos=\"%d\" algn=\"l\"/></a:tabLst>".formatted(emu(138))));
		}
		layouts.add(layout("Timeline", null, PAPER, "", entries.toArray(String[]::new)));
		layouts.add(layout("Factors", null, PAPER, "", title(), text("body", 13, "Factor 1", 98, 144, 790, 76, "ctr", factor),
				text("body", 14, "Factor 2", 98, 230, 790, 76, "ctr", factor),
				text("body", 15, "Factor 3", 98, 316, 790, 76, "ctr", factor),
				text("body", 16, "Factor 4", 98, 402, 790, 76, "ctr", factor)));
		layouts.add(layout("Three columns", null, PAPER, "", title(),
				text("body", 13, "Heading 1", 72, 162, 256, 34, "t", heading),
				text("body", 14, "Heading 2", 352, 162, 256, 34, "t", heading),
				text("body", 15, "Heading 3", 632, 162, 256, 34, "t", heading),
				body(16, "Column 1", 22, 72, 204, 256, 276), body(17, "Column 2", 22, 352, 204, 256, 276),
				body(18, "Column 3", 22, 632, 204, 256, 276)));
		layouts.add(layout("Two columns", null, PAPER, "", title(),
				text("body", 13, "Heading 1", 72, 162, 396, 34, "t", heading),
				text("body", 14, "Heading 2", 492, 162, 396, 34, "t", heading),
				body(16, "Column 1", 22, 72, 204, 396, 276), body(17, "Column 2", 22, 492, 204, 396, 276)));
		layouts.add(layout("Table", "tbl", PAPER, "", title(), table("Table", 72, 144, 816, 336)));
		layouts.add(layout("Quote", null, INK,
				piece("rect", 866, 404, 62, 62, 24, CORAL) + piece("ellipse", 822, 446, 32, 32, 0, SUNSHINE)
						+ piece("rect", 902, 350, 84, 22, -38, TEAL) + piece("rect", 850, 366, 26, 26, 40, VIOLET),
				text("title", null, "Title", 72, 56, 600, 30, "t", new Look(false, true, 20, SUNSHINE, 100)),
				text("body", 1, "Quote", 72, 104, 752, 376, "ctr", new Look(true, true, 56, PAPER, 96))));
		layouts.add(layout("Closing", null, PAPER,
				piece("rect", 762, -34, 118, 118, -16, VIOLET) + piece("ellipse", 838, 128, 76, 76, 0, SUNSHINE)
						+ piece("rect", 716, 142, 48, 48, 38, CORAL) + piece("rect", 832, 268, 168, 42, 28, TEAL),
				text("title", null, "Title", 72, 72, 600, 120, "b", cover),
				text("body", 1, "Text", 72, 212, 600, 268, "t", new Look(false, false, 26, INK, 108))
					.replace("<a:spcPts val=\"0\"/>", "<a:spcPts val=\"1000\"/>")));
		return layouts;
	}

	Layout layout(String name, String type, String background, String pieces, String... shapes) {
		String muted = background.equals(PAPER) ? MUTED : PAPER;
		List<String> all = new ArrayList<>();
		all.add(pieces);
		all.addAll(List.of(shapes));
		all.add(footer(muted, true));
		all.add(number(muted, true));
		nextId = 2;
		return new Layout(name, type, background, all);
	}

	static int emu(double points) {
		return (int) Math.round(points * 12700);
	}

	static String fill(String colour) {
		return "<a:solidFill><a:schemeClr val=\"" + colour + "\"/></a:solidFill>";
	}

	static String frame(double x, double y, double width, double height) {
		return "<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>".formatted(emu(x), emu(y),
				emu(width), emu(height));
	}

	/** A scrap of confetti; decoration, so a screen reader passes over it. */
	static String piece(String shape, double x, double y, double width, double height, int degrees, String colour) {
		String rounded = shape.equals("rect") ? "roundRect" : shape;
		String adjust = shape.equals("rect") ? "<a:gd name=\"adj\" fmla=\"val 6000\"/>" : "";
		return """
				<p:sp><p:nvSpPr><p:cNvPr id="%d" name="Confetti" descr=""><a:extLst>\
				<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative \
				xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>\
				<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm rot="%d"><a:off x="%d" y="%d"/>\
				<a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="%s"><a:avLst>%s</a:avLst></a:prstGeom>%s<a:ln><a:noFill/></a:ln>\
				</p:spPr></p:sp>""".formatted(nextId++, ((degrees + 360) % 360) * 60000, emu(x), emu(y), emu(width),
				emu(height), rounded, adjust, fill(colour));
	}

	static String text(String type, Integer index, String name, double x, double y, double width, double height,
			String anchor, Look look) {
		return placeholder(type, index, name, frame(x, y, width, height), anchor, look.level(), "Click to add text");
	}

	static String title() {
		return placeholder("title", null, "Title", "", null, "", "Click to add a title");
	}

	static String body(int index, String name, int size, double x, double y, double width, double height) {
		String level = "<a:lvl1pPr><a:defRPr sz=\"" + size * 100 + "\"/></a:lvl1pPr>";
		return placeholder("body", index, name, frame(x, y, width, height), null, level, "Click to add text");
	}

	static String table(String name, double x, double y, double width, double height) {
		return placeholder("tbl", 13, name, frame(x, y, width, height), null,
				new Look(false, false, 16, MUTED, 100).level(), "Click the icon to add a table");
	}

	static String placeholder(String type, Integer index, String name, String frame, String anchor, String level,
			String prompt) {
		String at = (index != null) ? " idx=\"" + index + "\"" : "";
		String anchored = (anchor != null) ? " anchor=\"" + anchor + "\"" : "";
		return """
				<p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
				<p:nvPr><p:ph type="%s"%s/></p:nvPr></p:nvSpPr><p:spPr>%s</p:spPr><p:txBody><a:bodyPr%s><a:normAutofit/></a:bodyPr>\
				<a:lstStyle>%s</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>"""
			.formatted(nextId++, name, type, at, frame, anchored, level, prompt);
	}

	static String footer(String colour, boolean inLayout) {
		return small("ftr", 11, "Footer", 72, 560, "l", colour, "<a:r><a:rPr lang=\"en-GB\"/><a:t>" + FOOTER + "</a:t></a:r>",
				inLayout);
	}

	static String number(String colour, boolean inLayout) {
		return small("sldNum", 12, "Slide number", 788, 100, "r", colour,
				"<a:fld id=\"{6F7F7A3E-4B1C-4C6E-9D55-0E8C4A1D2B31}\" type=\"slidenum\"><a:rPr lang=\"en-GB\"/><a:t>‹#›</a:t></a:fld>",
				inLayout);
	}

	static String small(String type, int index, String name, double x, double width, String align, String colour,
			String content, boolean inLayout) {
		return """
				<p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
				<p:nvPr><p:ph type="%s" sz="quarter" idx="%d"/></p:nvPr></p:nvSpPr><p:spPr>%s</p:spPr>\
				<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="%s">\
				<a:defRPr sz="1400">%s</a:defRPr></a:lvl1pPr></a:lstStyle><a:p>%s</a:p></p:txBody></p:sp>""".formatted(nextId++,
				name, type, index, inLayout ? "" : frame(x, 496, width, 24) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
				align, fill(colour), content);
	}

	static String tree(List<String> shapes) {
		return """
				<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
				<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>\
				</p:grpSpPr>%s</p:spTree>""".formatted(String.join("", shapes));
	}

	static String background(String colour) {
		return "<p:bg><p:bgPr>" + fill(colour) + "<a:effectLst/></p:bgPr></p:bg>";
	}

	void build() {
		List<Layout> layouts = layouts();
		for (int at = 0; at < layouts.size(); at++) {
			Layout layout = layouts.get(at);
			String type = (layout.type() != null) ? " type=\"" + layout.type() + "\" preserve=\"1\""
					: " preserve=\"1\" userDrawn=\"1\"";
			part("ppt/slideLayouts/slideLayout" + (at + 1) + ".xml",
					"<p:sldLayout " + NAMESPACES + type + "><p:cSld name=\"" + layout.name() + "\">"
							+ (layout.background().equals(PAPER) ? "" : background(layout.background()))
							+ tree(layout.shapes())
							+ "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
			relations("ppt/slideLayouts/slideLayout" + (at + 1) + ".xml",
					List.of("slideMaster ../slideMasters/slideMaster1.xml"));
		}
		master(layouts.size());
		notesMaster();
		part("ppt/theme/theme1.xml", theme("Festival"));
		part("ppt/theme/theme2.xml", theme("Festival notes"));
		presentation();
		properties();
		part("ppt/tableStyles.xml", tableStyles());
		part("[Content_Types].xml", contentTypes(layouts.size()));
	}

	void master(int layouts) {
		nextId = 2;
		String rect = "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
		String title = placeholder("title", null, "Title", frame(72, 40, 816, 80) + rect, "b", "", "Click to add a title")
			.replace("<a:bodyPr", "<a:bodyPr vert=\"horz\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"");
		String body = placeholder("body", 1, "Text", frame(72, 144, 816, 336) + rect, "t", "", "Click to add text")
			.replace("<a:bodyPr", "<a:bodyPr vert=\"horz\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"");
		StringBuilder ids = new StringBuilder();
		List<String> relations = new ArrayList<>();
		for (int at = 1; at <= layouts; at++) {
			ids.append("<p:sldLayoutId id=\"%d\" r:id=\"rId%d\"/>".formatted(2147483648L + at, at));
			relations.add("slideLayout ../slideLayouts/slideLayout" + at + ".xml");
		}
		relations.add("theme ../theme/theme1.xml");
		part("ppt/slideMasters/slideMaster1.xml", "<p:sldMaster " + NAMESPACES + "><p:cSld>" + background(PAPER)
				+ tree(List.of(title, body, footer(MUTED, false), number(MUTED, false)))
				+ "</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
				+ "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
				+ "folHlink=\"folHlink\"/><p:sldLayoutIdLst>" + ids
				+ "</p:sldLayoutIdLst><p:hf hdr=\"0\" dt=\"0\"/><p:txStyles><p:titleStyle>"
				+ new Look(true, true, 40, INK, 94).level() + "</p:titleStyle><p:bodyStyle>" + bodyLevels()
				+ "</p:bodyStyle><p:otherStyle>" + otherLevels() + "</p:otherStyle></p:txStyles></p:sldMaster>");
		relations("ppt/slideMasters/slideMaster1.xml", relations);
	}

	String bodyLevels() {
		StringBuilder levels = new StringBuilder();
		int[] sizes = { 32, 26, 22, 20, 18 };
		for (int level = 1; level <= 5; level++) {
			levels.append("""
					<a:lvl%dpPr marL="%d" indent="-%d" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">\
					<a:lnSpc><a:spcPct val="105000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef>\
					<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="+mn-lt"/><a:buChar char="•"/>\
					<a:defRPr sz="%d" kern="1200">%s<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>\
					</a:defRPr></a:lvl%dpPr>""".formatted(level, emu(26 * level), emu(26), sizes[level - 1] * 100, fill(INK),
					level));
		}
		return levels.toString();
	}

	String otherLevels() {
		StringBuilder levels = new StringBuilder("<a:defPPr><a:defRPr lang=\"en-GB\"/></a:defPPr>");
		for (int level = 1; level <= 5; level++) {
			levels.append("""
					<a:lvl%dpPr marL="%d" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">\
					<a:defRPr sz="1800" kern="1200">%s<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>\
					</a:defRPr></a:lvl%dpPr>""".formatted(level, emu(36 * (level - 1)), fill(INK), level));
		}
		return levels.toString();
	}

	void notesMaster() {
		nextId = 2;
		String rect = "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
		String image = """
				<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>\
				</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>%s%s<a:noFill/>\
				<a:ln w="12700"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr></p:sp>"""
			.formatted(frame(54, 54, 432, 243), rect);
		nextId = 3;
		String body = placeholder("body", 3, "Notes", frame(54, 320, 432, 340) + rect, null, "", "Notes")
			.replace("<a:bodyPr><a:normAutofit/></a:bodyPr>",
					"<a:bodyPr vert=\"horz\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/>");
		part("ppt/notesMasters/notesMaster1.xml", "<p:notesMaster " + NAMESPACES + "><p:cSld>" + background(PAPER)
				+ tree(List.of(image, body))
				+ "</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
				+ "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
				+ "folHlink=\"folHlink\"/><p:notesStyle><a:lvl1pPr marL=\"0\" algn=\"l\"><a:spcBef><a:spcPts val=\"600\"/></a:spcBef>"
				+ "<a:defRPr sz=\"1200\" kern=\"1200\">" + fill(INK)
				+ "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr>"
				+ "</p:notesStyle></p:notesMaster>");
		relations("ppt/notesMasters/notesMaster1.xml", List.of("theme ../theme/theme2.xml"));
	}

	String theme(String name) {
		String scripts = """
				<a:font script="Jpan" typeface="Yu Gothic"/><a:font script="Hang" typeface="Malgun Gothic"/>\
				<a:font script="Hans" typeface="Microsoft YaHei"/><a:font script="Hant" typeface="Microsoft JhengHei"/>\
				<a:font script="Arab" typeface="Arial"/><a:font script="Hebr" typeface="Arial"/><a:font script="Thai" typeface="Tahoma"/>\
				<a:font script="Deva" typeface="Mangal"/>""";
		return """
				<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="%s"><a:themeElements>\
				<a:clrScheme name="Festival">%s</a:clrScheme><a:fontScheme name="Festival">\
				<a:majorFont><a:latin typeface="Bricolage Grotesque" panose="020B0605040402000204"/><a:ea typeface=""/><a:cs typeface=""/>%s</a:majorFont>\
				<a:minorFont><a:latin typeface="Inter" panose="020B0502030000000004"/><a:ea typeface=""/><a:cs typeface=""/>%s</a:minorFont></a:fontScheme>\
				<a:fmtScheme name="Festival"><a:fillStyleLst>%s%s%s</a:fillStyleLst>\
				<a:lnStyleLst>%s%s%s</a:lnStyleLst><a:effectStyleLst>%s%s%s</a:effectStyleLst>\
				<a:bgFillStyleLst>%s%s%s</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"""
			.formatted(name, colours(), scripts, scripts, fill("phClr"), fill("phClr"), fill("phClr"), line(6350),
					line(12700), line(19050), effect(), effect(), effect(), fill("phClr"), fill("phClr"), fill("phClr"));
	}

	static String line(int width) {
		return "<a:ln w=\"" + width + "\" cap=\"flat\" cmpd=\"sng\" algn=\"ctr\">" + fill("phClr")
				+ "<a:prstDash val=\"solid\"/></a:ln>";
	}

	static String effect() {
		return "<a:effectStyle><a:effectLst/></a:effectStyle>";
	}

	static String colours() {
		String[] colours = { "dk1", "1D1B20", "lt1", "FBF8F3", "dk2", "6A6570", "lt2", "F3EDE3", "accent1", "D9482B",
				"accent2", "B97800", "accent3", "6941C6", "accent4", "0D7A6F", "accent5", "1F6FB2", "accent6", "E9A400",
				"hlink", "1F6FB2", "folHlink", "6941C6" };
		StringBuilder all = new StringBuilder();
		for (int at = 0; at < colours.length; at += 2) {
			all.append("<a:%s><a:srgbClr val=\"%s\"/></a:%s>".formatted(colours[at], colours[at + 1], colours[at]));
		}
		return all.toString();
	}

	void presentation() {
		part("ppt/presentation.xml", "<p:presentation " + NAMESPACES + " saveSubsetFonts=\"1\" autoCompressPictures=\"0\">"
				+ "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
				+ "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>"
				+ "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
				+ "<p:defaultTextStyle>" + otherLevels() + "</p:defaultTextStyle></p:presentation>");
		relations("ppt/presentation.xml", List.of("slideMaster slideMasters/slideMaster1.xml",
				"notesMaster notesMasters/notesMaster1.xml", "presProps presProps.xml", "viewProps viewProps.xml",
				"theme theme/theme1.xml", "tableStyles tableStyles.xml"));
		part("ppt/presProps.xml", "<p:presentationPr " + NAMESPACES + "/>");
		part("ppt/viewProps.xml", "<p:viewPr " + NAMESPACES + "/>");
	}

	void properties() {
		part("docProps/core.xml", """
				<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
				xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Festival</dc:title><dc:creator>Festival</dc:creator>\
				<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-01T00:00:00Z</dcterms:created>\
				<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-01T00:00:00Z</dcterms:modified></cp:coreProperties>""");
		part("docProps/app.xml", """
				<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
				<Application>Festival</Application></Properties>""");
		part("_rels/.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
				<Relationship Id="rId1" Type="%sofficeDocument" Target="ppt/presentation.xml"/>\
				<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
				Target="docProps/core.xml"/><Relationship Id="rId3" Type="%sextended-properties" Target="docProps/app.xml"/>\
				</Relationships>""".formatted(OFFICE, OFFICE));
	}

	/** Hairlines between rows, a quiet bold header, no boxes. */
	String tableStyles() {
		String hair = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"bg2\"><a:lumMod val=\"85000\"/></a:schemeClr></a:solidFill></a:ln>";
		String none = "<a:ln><a:noFill/></a:ln>";
		return """
				<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{7C1E6B52-93D1-4E0B-9E9B-5D0C5A1F3142}">\
				<a:tblStyle styleId="{7C1E6B52-93D1-4E0B-9E9B-5D0C5A1F3142}" styleName="Festival"><a:wholeTbl>\
				<a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>\
				<a:left>%2$s</a:left><a:right>%2$s</a:right><a:top>%2$s</a:top><a:bottom>%1$s</a:bottom><a:insideH>%1$s</a:insideH><a:insideV>%2$s</a:insideV>\
				</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl><a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/>\
				<a:schemeClr val="tx2"/></a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>"""
			.formatted(hair, none);
	}

	String contentTypes(int layouts) {
		String office = "application/vnd.openxmlformats-officedocument.";
		StringBuilder types = new StringBuilder(
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
						+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
						+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
		Map<String, String> overrides = new LinkedHashMap<>();
		overrides.put("/ppt/presentation.xml", office + "presentationml.presentation.main+xml");
		overrides.put("/ppt/slideMasters/slideMaster1.xml", office + "presentationml.slideMaster+xml");
		for (int at = 1; at <= layouts; at++) {
			overrides.put("/ppt/slideLayouts/slideLayout" + at + ".xml", office + "presentationml.slideLayout+xml");
		}
		overrides.put("/ppt/notesMasters/notesMaster1.xml", office + "presentationml.notesMaster+xml");
		overrides.put("/ppt/theme/theme1.xml", office + "theme+xml");
		overrides.put("/ppt/theme/theme2.xml", office + "theme+xml");
		overrides.put("/ppt/presProps.xml", office + "presentationml.presProps+xml");
		overrides.put("/ppt/viewProps.xml", office + "presentationml.viewProps+xml");
		overrides.put("/ppt/tableStyles.xml", office + "presentationml.tableStyles+xml");
		overrides.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
		overrides.put("/docProps/app.xml", office + "extended-properties+xml");
		overrides.forEach((name, type) -> types
			.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(name, type)));
		return types.append("</Types>").toString();
	}

	void part(String name, String xml) {
		this.parts.put(name, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
	}

	void relations(String of, List<String> targets) {
		StringBuilder xml = new StringBuilder(
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int at = 0; at < targets.size(); at++) {
			String[] target = targets.get(at).split(" ");
			xml.append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>".formatted(at + 1, OFFICE, target[0],
					target[1]));
		}
		int slash = of.lastIndexOf('/');
		part(of.substring(0, slash) + "/_rels" + of.substring(slash) + ".rels", xml + "</Relationships>");
	}

	void zip(OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			List<String> names = new ArrayList<>(this.parts.keySet());
			names.remove("[Content_Types].xml");
			names.addFirst("[Content_Types].xml");
			for (String name : names) {
				ZipEntry entry = new ZipEntry(name);
				entry.setTimeLocal(java.time.LocalDateTime.of(2026, 11, 1, 0, 0));
				zip.putNextEntry(entry);
				zip.write(this.parts.get(name).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
	}

}
