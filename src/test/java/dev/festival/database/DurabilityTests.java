package dev.festival.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What was acknowledged as saved is there after everything was killed in the midst of it.
 */
class DurabilityTests {

	private static final int WRITERS = 4;

	private static final int SAVES_BEFORE_THE_END = 60;

	@TempDir
	private Path data = Path.of("");

	@Test
	void everyAcknowledgedSaveOutlivesKilling() throws Exception {
		Queue<Save> saved = new ConcurrentLinkedQueue<>();
		try (ChildApplication application = ChildApplication.start(this.data)) {
			await().until(() -> application.said().contains("is the first administrator"));
			saveUntil(application, saved, () -> {
				application.kill();
				ProcessHandle postmaster = ChildApplication.postmaster(this.data);
				assertThat(postmaster.destroyForcibly()).isTrue();
				postmaster.onExit().join();
			});
		}
		try (ChildApplication application = ChildApplication.start(this.data)) {
			assertKept(application, saved);
			saveUntil(application, saved, application::kill);
		}
		try (ChildApplication application = ChildApplication.start(this.data)) {
			assertKept(application, saved);
		}
		assertThat(saved).hasSizeGreaterThanOrEqualTo(2 * SAVES_BEFORE_THE_END);
	}

	/**
	 * Lets several writers save until nobody answers them any more, and ends it after
	 * some saves.
	 */
	private static void saveUntil(ChildApplication application, Queue<Save> saved, Ending ending) throws Exception {
		CountDownLatch enough = new CountDownLatch(SAVES_BEFORE_THE_END);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> writers = new ArrayList<>();
			for (int number = 0; number < WRITERS; number++) {
				Visitor writer = visitor(application);
				String writeUp = begin(writer, "Story of writer " + number);
				writers.add(threads.submit(() -> saveUntilItFails(writer, writeUp, saved, enough)));
			}
			enough.await();
			ending.happen();
			for (Future<Boolean> writer : writers) {
				assertThat(writer.get()).as("was ended while it saved").isTrue();
			}
		}
	}

	private static boolean saveUntilItFails(Visitor writer, String writeUp, Queue<Save> saved, CountDownLatch enough) {
		for (int number = 1;; number++) {
			String text = "Save %d of %s".formatted(number, writeUp);
			Page page;
			try {
				page = writer.postBare(writeUp + "/parts",
						Map.of("_csrf", writer.token(), "impact", text, "seen", Integer.toString(Integer.MAX_VALUE)),
						"Festival-Autosave", "1");
			}
			catch (java.io.UncheckedIOException ex) {
				return true;
			}
			if (page.status() == 503) {
				return true;
			}
			assertThat(page.status()).as(page::toString).isEqualTo(204);
			saved.add(new Save(writeUp, page.header("Festival-Revision").orElseThrow(), text));
			enough.countDown();
		}
	}

	private static void assertKept(ChildApplication application, Queue<Save> saved) {
		Visitor reader = visitor(application);
		for (Save save : saved) {
			Page page = reader.get(save.writeUp() + "/history/" + save.revision());
			assertThat(page.status()).as("%s", save).isEqualTo(200);
			assertThat(Jsoup.parse(page.body()).select(".diff-line--added").text()).as("%s", save)
				.isEqualTo("After: " + save.text());
		}
	}

	private static Visitor visitor(ChildApplication application) {
		return new Visitor(application.address()).signIn(Visitors.ADMINISTRATOR, Visitors.PASSWORD);
	}

	private static String begin(Visitor writer, String title) {
		Page page = writer.post("/write-ups", "title", title, "sentence", "It broke.", "when", "2026-03-10T14:00",
				"zone", "UTC");
		assertThat(page.status()).as(page::toString).isEqualTo(302);
		return page.location().replaceAll(".*(/write-ups/\\d+).*", "$1");
	}

	/**
	 * What kills the application.
	 */
	private interface Ending {

		void happen() throws Exception;

	}

	/**
	 * An acknowledged save.
	 */
	private record Save(String writeUp, String revision, String text) {

	}

}
