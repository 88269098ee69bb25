package dev.festival.deck.pptx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * LibreOffice and poppler's tools, which show what becomes of a presentation.
 */
final class Impress {

	private static final Pattern PAGE = Pattern.compile("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">(.*?)</page>",
			Pattern.DOTALL);

	private static final Pattern WORD = Pattern.compile(
			"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)</word>");

	private final Path folder;

	Impress(Path folder) {
		this.folder = folder;
	}

	/**
	 * The words of each page of each presentation, where they were set.
	 */
	Map<String, List<List<Word>>> words(Map<String, byte[]> presentations) throws IOException, InterruptedException {
		List<String> names = List.copyOf(presentations.keySet());
		List<String> command = new ArrayList<>(List.of("soffice", "--headless",
				"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to", "pdf"));
		for (int at = 0; at < names.size(); at++) {
			// Where it may shrink text that is too much, nothing would ever overflow.
			Files.write(this.folder.resolve(at + ".pptx"),
					unshrinking(presentations.getOrDefault(names.get(at), new byte[0])));
			command.add(at + ".pptx");
		}
		run(command.toArray(String[]::new));
		Map<String, List<List<Word>>> words = new LinkedHashMap<>();
		for (int at = 0; at < names.size(); at++) {
			run("pdftotext", "-bbox", at + ".pdf", at + ".html");
			words.put(names.get(at), pages(Files.readString(this.folder.resolve(at + ".html"))));
		}
		return words;
	}

	private static byte[] unshrinking(byte[] presentation) throws IOException {
		byte[] changed = presentation;
		for (String name : Zips.entries(presentation).keySet()) {
			if (name.matches("ppt/slide(Layouts|Masters)/[^/]*\\.xml")) {
				changed = Zips.changed(changed, name,
						(xml) -> xml.replaceAll("<a:normAutofit[^>]*/>", "<a:noAutofit/>"));
			}
		}
		return changed;
	}

	private static List<List<Word>> pages(String html) {
		return PAGE.matcher(html)
			.results()
			.map((page) -> WORD.matcher(page.group(3)).results().map(Word::of).toList())
			.toList();
	}

	/**
	 * Some of the designs that LibreOffice brings along, as .pptx.
	 */
	Map<String, byte[]> designs() throws IOException, InterruptedException {
		Path binary = Path.of("/usr/bin/soffice").toRealPath();
		Path designs = binary.resolve(Path.of("..", "..", "share", "template", "common", "presnt")).normalize();
		Map<String, byte[]> presentations = new LinkedHashMap<>();
		for (String name : List.of("DNA", "Focus", "Vintage")) {
			run("soffice", "--headless", "-env:UserInstallation=" + this.folder.resolve("profile").toUri(),
					"--convert-to", "pptx", designs.resolve(name + ".otp").toString());
			presentations.put(name, Files.readAllBytes(this.folder.resolve(name + ".pptx")));
		}
		return presentations;
	}

	List<Path> pictures(String presentation) throws IOException, InterruptedException {
		run("soffice", "--headless", "-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to",
				"pdf", presentation);
		run("pdftoppm", "-r", "20", "-png", presentation.replaceFirst("\\.pptx$", ".pdf"), "page");
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(".png")).sorted().toList();
		}
	}

	private void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output.txt").toFile())
			.start();
		assertThat(process.waitFor(9, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
	}

	/**
	 * A word with its edges in points.
	 */
	record Word(String text, double left, double top, double right, double bottom) {

		private static Word of(MatchResult found) {
			return new Word(Parser.unescapeEntities(found.group(5), false), Double.parseDouble(found.group(1)),
					Double.parseDouble(found.group(2)), Double.parseDouble(found.group(3)),
					Double.parseDouble(found.group(4)));
		}

	}

}
