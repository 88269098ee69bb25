package dev.festival.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one real browser of a run: one that the machine has, or else one that is fetched
 * for it. There is no third way, so that its tests are never skipped.
 */
final class Chromium implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Chromium.class);

	private static final String ADVICE = "The browser tests need Chromium or Chrome, none here starts and none could be"
			+ " fetched. Install one (Debian: apt-get install chromium; Fedora: dnf install chromium; macOS: brew install"
			+ " --cask chromium; elsewhere: https://www.google.com/chrome) or name yours in FESTIVAL_BROWSER.";

	private static final List<String> QUIET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** Generous, for the sake of machines that do many things at once. */
	static final double MILLISECONDS_TO_ANSWER = 60_000;

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	static Chromium start() {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		try {
			PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS_TO_ANSWER);
			return new Chromium(playwright, launch(playwright));
		}
		catch (RuntimeException ex) {
			playwright.close();
			throw ex;
		}
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Browser launch(Playwright playwright) {
		String named = System.getenv("FESTIVAL_BROWSER");
		if (named != null && !named.isBlank()) {
			return launch(playwright, Path.of(named));
		}
		ChromiumPlaces places = ChromiumPlaces.of(playwright);
		Stream<Supplier<Boolean>> ways = Stream.of(() -> true, FetchedChromium::byPackage, FetchedChromium::byDownload);
		return ways.filter(Supplier::get)
			.flatMap((way) -> places.found().stream())
			.flatMap((place) -> Stream.ofNullable(launchIfItStarts(playwright, place)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(ADVICE));
	}

	private static @Nullable Browser launchIfItStarts(Playwright playwright, Path executable) {
		try {
			return launch(playwright, executable);
		}
		catch (PlaywrightException ex) {
			logger.warn("{} does not start: {}", executable, ex.getMessage());
			return null;
		}
	}

	private static Browser launch(Playwright playwright, Path executable) {
		// It opens nothing but our own pages, and has no sandbox as root or in many
		// containers.
		Browser browser = playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable)
				.setChromiumSandbox(false)
				.setArgs(QUIET)
				.setTimeout(MILLISECONDS_TO_ANSWER));
		logger.info("The browser of the tests is {} {}", executable, browser.version());
		return browser;
	}

}
