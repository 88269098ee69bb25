package dev.festival.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.impl.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets a Chromium for a machine that has none, and says so.
 */
final class FetchedChromium {

	private static final Logger logger = LoggerFactory.getLogger(FetchedChromium.class);

	private FetchedChromium() {
	}

	/**
	 * Installs the package of Debian and its like, where we may.
	 * @return whether that went well
	 */
	static boolean byPackage() {
		boolean mayInstall = "root".equals(System.getProperty("user.name"))
				&& Files.isExecutable(Path.of("/usr/bin/apt-get"));
		return mayInstall && run("the package “chromium”", new ProcessBuilder("sh", "-c",
				"apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium"));
	}

	/**
	 * Downloads the one that Playwright keeps in the home of the user.
	 * @return whether that went well
	 */
	static boolean byDownload() {
		ProcessBuilder command = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
		command.command().addAll(List.of("install", "--no-shell", "chromium"));
		return run("Playwright’s Chromium", command);
	}

	private static boolean run(String what, ProcessBuilder command) {
		logger.warn("No Chromium or Chrome was found that starts; getting {} …", what);
		try {
			int status = command.inheritIO().start().waitFor();
			logger.warn("Getting {} {}", what, (status == 0) ? "went well" : "failed with status " + status);
			return status == 0;
		}
		catch (IOException ex) {
			logger.warn("Getting {} failed", what, ex);
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
