package dev.festival.deck.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * Templates as companies have them, made from the one that POI brings along; and files
 * that pretend to be some.
 */
final class Templates {

	private static final Map<String, String> GERMAN = Map.of("Title Slide", "Titelfolie", "Title and Content",
			"Titel und Inhalt", "Title Only", "Nur Titel", "Section Header", "Abschnittsüberschrift", "Two Content",
			"Zwei Inhalte", "Blank", "Leer");

	private static final String TYPES = "[Content_Types].xml";

	private Templates() {
	}

	/**
	 * Those that decks are written on, by what is special about them.
	 */
	static Map<String, byte[]> good() {
		try {
			Map<String, byte[]> good = new LinkedHashMap<>();
			good.put("narrow", narrow());
			good.put("with slides", withSlides());
			good.put("German, without types", german());
			good.put("dark", dark());
			good.put("no title only", only("Title Slide", "Title and Content", "Blank"));
			good.put("title only and nothing else", only("Title Only"));
			good.put("blank and nothing else", only("Blank"));
			good.put("a .potx", Zips.changed(narrow(), TYPES,
					(types) -> types.replace("presentationml.presentation.main", "presentationml.template.main")));
			return good;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] narrow() throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			return bytes(show);
		}
	}

	/**
	 * One that has slides with notes, a picture and a link.
	 */
	static byte[] withSlides() throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			XSLFSlide slide = show.createSlide();
			slide.createPicture(show.addPicture(new byte[] { 1, 2, 3 }, PictureType.PNG));
			slide.createTextBox().setText("Secret roadmap").createHyperlink().setAddress("https://example.org/secret");
			show.getNotesSlide(show.createSlide());
			return bytes(show);
		}
	}

	private static byte[] german() throws IOException {
		byte[] file = narrow();
		for (String name : Zips.entries(file).keySet()) {
			if (name.matches("ppt/slideLayouts/[^/]*\\.xml")) {
				file = Zips.changed(file, name, (xml) -> {
					String german = xml.replaceFirst("(<p:sldLayout[^>]*) type=\"\\w+\"", "$1");
					for (Map.Entry<String, String> word : GERMAN.entrySet()) {
						german = german.replace("name=\"" + word.getKey() + "\"", "name=\"" + word.getValue() + "\"");
					}
					return german;
				});
			}
		}
		return file;
	}

	private static byte[] dark() throws IOException {
		return Zips.changed(narrow(), "ppt/slideMasters/slideMaster1.xml",
				(xml) -> xml.replace("bg1=\"lt1\"", "bg1=\"dk1\"").replace("tx1=\"dk1\"", "tx1=\"lt1\""));
	}

	private static byte[] only(String... names) throws IOException {
		String master = "ppt/slideMasters/slideMaster1.xml";
		String relations = "ppt/slideMasters/_rels/slideMaster1.xml.rels";
		byte[] file = narrow();
		for (Map.Entry<String, byte[]> part : Zips.entries(file).entrySet()) {
			String layout = part.getKey().substring(part.getKey().lastIndexOf('/') + 1);
			String xml = new String(part.getValue(), StandardCharsets.UTF_8);
			if (part.getKey().matches("ppt/slideLayouts/[^/]*\\.xml")
					&& Arrays.stream(names).noneMatch((name) -> xml.contains("name=\"" + name + "\""))) {
				String rels = new String(Zips.entries(file).getOrDefault(relations, new byte[0]),
						StandardCharsets.UTF_8);
				String relation = Pattern.compile("<Relationship [^>]*" + layout + "[^>]*>")
					.matcher(rels)
					.results()
					.findFirst()
					.orElseThrow()
					.group();
				String id = relation.replaceFirst(".* Id=\"(\\w+)\".*", "$1");
				file = Zips.changed(file, relations, (all) -> all.replace(relation, ""));
				file = Zips.changed(file, master,
						(all) -> all.replaceAll("<p:sldLayoutId [^>]*r:id=\"" + id + "\"/>", ""));
			}
		}
		return file;
	}

	/**
	 * Those that are refused, with words of the reason.
	 */
	static Map<String, byte[]> bad() {
		try {
			Map<String, byte[]> bad = new LinkedHashMap<>();
			byte[] random = new byte[5_000];
			new Random(4).nextBytes(random);
			bad.put("That isn't a PowerPoint presentation: nothing", new byte[0]);
			bad.put("That isn't a PowerPoint presentation: noise", random);
			bad.put("That isn't a PowerPoint presentation: half", Arrays.copyOf(narrow(), 9_000));
			bad.put("That isn't a PowerPoint presentation: Word", Zips.changed(narrow(), TYPES,
					(types) -> types.replace("presentationml.presentation", "wordprocessingml.document")));
			bad.put("It has macros: said",
					Zips.changed(narrow(), TYPES, (types) -> types.replace(
							"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
							"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")));
			bad.put("It has macros: hidden", Zips.changed(narrow(), "ppt/vbaProject.bin", (none) -> "Sub Auto_Open()"));
			bad.put("It has ActiveX controls: one",
					Zips.changed(narrow(), "ppt/activeX/activeX1.xml", (none) -> "<ocx/>"));
			bad.put("lead out of the file: up", Zips.changed(narrow(), "../../etc/cron.d/festival", (none) -> "x"));
			bad.put("declare entities of their own: one", Zips.changed(narrow(), "ppt/theme/theme1.xml", (xml) -> xml
				.replaceFirst("<a:theme", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a:theme")));
			bad.put("far larger than a template needs: zeros",
					Zips.changed(narrow(), "ppt/media/bomb.png", (none) -> "\0".repeat(70_000_000)));
			bad.put("far larger than a template needs: XML",
					Zips.changed(narrow(), "ppt/theme/theme9.xml", (none) -> "<a/>".repeat(5_000_000)));
			bad.put("lies outside of the file: image",
					related("image\" TargetMode=\"External", "https://example.org/a.png"));
			bad.put("object of another program: OLE", related("oleObject", "../media/object.bin"));
			bad.put("It can't be read as a presentation: no XML",
					Zips.changed(narrow(), "ppt/slideMasters/slideMaster1.xml", (xml) -> "<p:sldMaster"));
			return bad;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] related(String type, String target) throws IOException {
		byte[] file = Zips.changed(narrow(), "ppt/media/object.bin", (none) -> "x");
		file = Zips.changed(file, TYPES, (types) -> types.replaceFirst("<Default ",
				"<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.oleObject\"/><Default "));
		return Zips.changed(file, "ppt/slideLayouts/_rels/slideLayout2.xml.rels",
				(rels) -> rels.replace("</Relationships>",
						"<Relationship Id=\"rId77\" Target=\"" + target
								+ "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
								+ type + "\"/></Relationships>"));
	}

	static boolean contains(byte[] file, String words) throws IOException {
		return Zips.entries(file)
			.values()
			.stream()
			.anyMatch((part) -> new String(part, StandardCharsets.UTF_8).contains(words));
	}

	private static byte[] bytes(XMLSlideShow show) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		show.write(out);
		return out.toByteArray();
	}

}
