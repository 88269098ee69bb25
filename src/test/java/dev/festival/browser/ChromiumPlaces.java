package dev.festival.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Playwright;

/**
 * Where a Chromium or Chrome may be on a machine.
 *
 * @param environment of the process
 * @param downloaded where Playwright keeps one, if it does
 */
record ChromiumPlaces(Map<String, String> environment, Path downloaded) {

	private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome.exe", "chromium.exe");

	private static final List<String> APPLICATIONS = List.of(
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium", "/opt/google/chrome/chrome",
			"/usr/lib/chromium/chromium");

	private static final List<String> PROGRAM_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

	static ChromiumPlaces of(Playwright playwright) {
		return new ChromiumPlaces(System.getenv(), Path.of(playwright.chromium().executablePath()));
	}

	/**
	 * Those that are there, the likeliest first.
	 */
	List<Path> found() {
		return Stream.of(commands(), applications(), programs(), Stream.of(this.downloaded))
			.flatMap((places) -> places)
			.filter(Files::isRegularFile)
			.filter(Files::isExecutable)
			.distinct()
			.toList();
	}

	private Stream<Path> commands() {
		String path = this.environment.getOrDefault("PATH", "");
		return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
			.splitAsStream(path)
			.filter((folder) -> !folder.isBlank())
			.flatMap((folder) -> COMMANDS.stream().map((command) -> Path.of(folder, command)));
	}

	private Stream<Path> applications() {
		String home = this.environment.getOrDefault("HOME", "");
		return APPLICATIONS.stream().flatMap((place) -> Stream.of(Path.of(place), Path.of(home + place)));
	}

	private Stream<Path> programs() {
		return PROGRAM_FOLDERS.stream()
			.flatMap((folder) -> Stream.ofNullable(this.environment.get(folder)))
			.map((folder) -> Path.of(folder, "Google", "Chrome", "Application", "chrome.exe"));
	}

}
