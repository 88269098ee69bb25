package dev.festival.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.festival.Visitor;
import org.slf4j.LoggerFactory;

/**
 * Prints how long a slide takes to a room full of followers, from the presenter's click,
 * and what each follower costs.
 */
final class LiveBench {

	private static final Pattern USED = Pattern.compile("used (\\d+)K");

	private final Measured measured;

	private final Visitor presenter;

	private final String room;

	private int turn = 1;

	private LiveBench(Measured measured, Visitor presenter, String room) {
		this.measured = measured;
		this.presenter = presenter;
		this.room = room;
	}

	/**
	 * Measures.
	 * @param arguments how many follow, and how many slides are shown to them
	 */
	public static void main(String[] arguments) throws Exception {
		((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
		int count = Integer.parseInt(arguments[0]);
		int slides = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 40;
		try (Measured measured = Measured.start(Path.of("target/bench/live"), 512)) {
			Visitor presenter = new Visitor("http://localhost:" + Measured.PORT).signIn(Measured.EMAIL,
					Measured.PASSWORD);
			presenter.get("/profile");
			LiveBench bench = new LiveBench(measured, presenter, open(presenter));
			long heap = bench.heap();
			long resident = measured.memory();
			List<Follower> followers = bench.follow(count);
			long more = bench.heap() - heap;
			System.out.printf("%,d follow, %d slides%n%-34s %8s %8s %8s %8s%n", count, slides, "milliseconds", "p50",
					"p99", "most", "missed");
			bench.run("the first ones, nothing warm", followers, slides / 4, 700);
			bench.run("only the news", followers, slides, 700);
			followers.forEach(Follower::ask);
			bench.run("each asking for the next slide", followers, slides / 4, 7_000);
			System.out.printf(Locale.ROOT, "%-34s %,8d kB%n", "heap for each follower", more / count);
			System.out.printf(Locale.ROOT, "%-34s %,8d MB (before: %d MB)%n", "resident memory afterwards",
					measured.memory(), resident);
		}
	}

	private List<Follower> follow(int count) throws Exception {
		List<Follower> followers = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			followers.add(new Follower(this.room));
		}
		while (followers.stream().anyMatch((follower) -> follower.heard(this.turn) == null)) {
			Thread.sleep(100);
		}
		return followers;
	}

	private static String open(Visitor presenter) {
		String story = presenter
			.post("/write-ups", "title", "The lift that waited", "sentence", "It stopped.", "when", "2026-03-10T14:00",
					"zone", "UTC")
			.location()
			.replaceAll("\\D", "");
		StringBuilder lines = new StringBuilder();
		for (int minute = 0; minute < 59; minute++) {
			lines.append("14:%02d Somebody looks at floor %d and finds nobody there%n".formatted(minute, minute));
		}
		presenter.post("/write-ups/" + story + "/timeline", "lines", lines.toString(), "previewed", "true");
		presenter.post("/write-ups/" + story + "/publication");
		return presenter.post("/write-ups/" + story + "/presentation", "open", "true", "minutes", "15")
			.location()
			.replaceFirst("/presenter", "");
	}

	private void run(String name, List<Follower> followers, int slides, int pause) throws Exception {
		List<Long> delays = new ArrayList<>();
		int missed = 0;
		for (int slide = 0; slide < slides; slide++) {
			this.turn++;
			long begun = System.nanoTime();
			show(1 + this.turn % 8);
			Thread.sleep(pause);
			for (Follower follower : followers) {
				Long heard = follower.heard(this.turn);
				if (heard != null) {
					delays.add((heard - begun) / 1_000_000);
				}
				else {
					missed++;
				}
			}
		}
		long[] sorted = delays.stream().mapToLong(Long::longValue).sorted().toArray();
		System.out.printf(Locale.ROOT, "%-34s %8d %8d %8d %8d%n", name, at(sorted, 0.5), at(sorted, 0.99),
				sorted[sorted.length - 1], missed);
	}

	private void show(int slide) {
		int status = this.presenter.post(this.room + "/presenter/scene", "_method", "put", "slide",
				Integer.toString(slide))
			.status();
		if (status != 302) {
			throw new IllegalStateException("Not shown: " + status);
		}
	}

	private static long at(long[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	}

	/**
	 * What the application's heap holds after a collection, in kB.
	 */
	private long heap() throws IOException, InterruptedException {
		jcmd("GC.run");
		Matcher used = USED.matcher(jcmd("GC.heap_info").replaceFirst("(?s)Metaspace.*", ""));
		long sum = 0;
		while (used.find()) {
			sum += Long.parseLong(used.group(1));
		}
		return sum;
	}

	private String jcmd(String command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(
				Arrays.asList(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
						Long.toString(this.measured.application().pid()), command))
			.start();
		String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		process.waitFor();
		return answer;
	}

}
