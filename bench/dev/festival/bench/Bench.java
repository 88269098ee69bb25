package dev.festival.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.festival.Visitor;
import org.slf4j.LoggerFactory;

/**
 * Prints what requests cost, alone and beside a fixed answer of the same length to the
 * same reader.
 */
final class Bench {

	private final int count;

	private final Load load;

	private final List<String> wanted;

	private Bench(int count, Load load, List<String> wanted) {
		this.count = count;
		this.load = load;
		this.wanted = wanted;
	}

	/**
	 * Measures.
	 * @param arguments how many write-ups there are to be, and the words that the names
	 * of the rows to measure contain (none: all of them)
	 */
	public static void main(String[] arguments) throws Exception {
		((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
		int count = Integer.parseInt(arguments[0]);
		try (Measured measured = Measured.start(Path.of("target/bench/" + count))) {
			fill(measured, count);
			Visitor reader = new Visitor("http://localhost:" + Measured.PORT).signIn(Measured.EMAIL, Measured.PASSWORD);
			reader.get("/profile");
			System.out.printf("%,d write-ups%n%-46s %12s %8s %8s%n", count, "request", "CPU-s/1,000", "bytes", "share");
			new Bench(count, new Load(measured, reader), List.of(arguments).subList(1, arguments.length)).run();
			System.out.printf("%-46s %,9d MB%n", "resident memory afterwards", measured.memory());
		}
	}

	private void run() throws Exception {
		this.load.cost(20_000, 1, (turn) -> this.load.get("/fixed/10000"));
		row("write-up page, unchanged", 10000, 10000, (turn) -> this.load.get("/write-ups/" + (1 + turn % 20)));
		String mark = answer(this.load.get("/write-ups/7")).headers().firstValue("ETag").orElseThrow();
		row("write-up page, not modified (304)", 6000, 6000, (turn) -> this.load.get("/write-ups/7", "If-None-Match", mark));
		int pages = Math.min(6000, (this.count - 100) / 3);
		row("write-up page, made afresh", 2 * pages, pages,
				(turn) -> this.load.get("/write-ups/" + (100 + turn)));
		row("list, first page", 6000, 6000, (turn) -> this.load.get("/write-ups"));
		row("list, by service", 6000, 6000, (turn) -> this.load.get("/write-ups?service=service-" + turn % 300));
		String end = Instant.parse("2016-01-01T10:00:00Z").toEpochMilli() + ".0";
		row("list, last page", 4000, 2000, (turn) -> this.load.get("/write-ups?after=" + end));
		int places = Math.min(2000, this.count / 40);
		row("list, another place each time", places, places, (turn) -> this.load.get("/write-ups?before="
				+ Instant.parse("2016-01-02T10:00:00Z").plus(Duration.ofMinutes(50 * 20 * turn)).toEpochMilli() + ".0"));
		row("start page", 4000, 1000, (turn) -> this.load.get("/"));
		row("follow-up board", 3000, 500, (turn) -> this.load.get("/follow-ups"));
		long begun = System.currentTimeMillis();
		row("save one part", 4000, 1000, (turn) -> this.load.save("/write-ups/" + (1 + turn % this.count) + "/parts",
				"seen=1000000&impact=Changed+" + turn + "+of+" + begun));
		row("slides in the browser", 1000, 300, (turn) -> this.load.get("/write-ups/" + (1 + turn % 500) + "/deck"));
		row("deck.pptx", 200, 100, (turn) -> this.load.get("/write-ups/" + (1 + turn % 500) + "/deck.pptx"));
	}

	private void row(String name, int warmUp, int requests, IntFunction<HttpRequest> request) throws Exception {
		if (!this.wanted.isEmpty() && this.wanted.stream().noneMatch(name::contains)) {
			return;
		}
		int bytes = answer(request.apply(0)).body().length;
		double fixed = this.load.cost(6000, 6000, (turn) -> this.load.get("/fixed/" + bytes));
		double cost = this.load.cost(warmUp, requests, request);
		System.out.printf(Locale.ROOT, "%-46s %12.2f %8d %7.0f%%%n", name, cost, bytes, fixed / cost * 100);
	}

	private static HttpResponse<byte[]> answer(HttpRequest request) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
			if (answer.statusCode() >= 400) {
				throw new IllegalStateException(answer + " to " + request);
			}
			return answer;
		}
	}

	private static void fill(Measured measured, int count) throws Exception {
		try (Connection connection = measured.database().getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			try (ResultSet there = statement.executeQuery("select count(*) from write_up")) {
				there.next();
				if (there.getInt(1) >= count) {
					return;
				}
			}
			long start = System.nanoTime();
			connection.setAutoCommit(false);
			for (String sql : Files.readString(Path.of("bench/corpus.sql")).split(";\n")) {
				statement.execute(sql.replace(":count", Integer.toString(count)));
			}
			connection.commit();
			connection.setAutoCommit(true);
			statement.execute("vacuum analyze");
			System.out.printf("filled in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
		}
	}

}
