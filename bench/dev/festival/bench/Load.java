package dev.festival.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import dev.festival.Visitor;

/**
 * Eight signed-in connections that ask as fast as they are answered.
 */
final class Load {

	private static final int CONNECTIONS = 8;

	private final Measured measured;

	private final Visitor reader;

	Load(Measured measured, Visitor reader) {
		this.measured = measured;
		this.reader = reader;
	}

	/**
	 * Runs the first requests to warm up and the next ones to measure.
	 * @return CPU seconds that 1,000 of those cost the application and its database
	 */
	double cost(int first, int requests, IntFunction<HttpRequest> request) throws Exception {
		run(first, 0, request);
		Duration before = this.measured.cpu();
		run(requests, first, request);
		return this.measured.cpu().minus(before).toNanos() / 1e9 / requests * 1000;
	}

	HttpRequest get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.reader.address() + path))
			.header("Accept", "text/html")
			.header("Accept-Encoding", "gzip")
			.header("Cookie", cookies());
		for (int at = 0; at < headers.length; at += 2) {
			request.header(headers[at], headers[at + 1]);
		}
		return request.build();
	}

	HttpRequest save(String path, String body) {
		return HttpRequest.newBuilder(URI.create(this.reader.address() + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Festival-Autosave", "1")
			.header("Cookie", cookies())
			.POST(HttpRequest.BodyPublishers.ofString("_csrf=" + this.reader.token() + "&" + body))
			.build();
	}

	private String cookies() {
		return "SESSION=" + this.reader.cookie("SESSION").orElseThrow() + "; XSRF-TOKEN="
				+ this.reader.cookie("XSRF-TOKEN").orElseThrow();
	}

	private static void run(int requests, int from, IntFunction<HttpRequest> request) throws Exception {
		AtomicInteger next = new AtomicInteger(from);
		try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
			List<Future<?>> running = new ArrayList<>();
			for (int connection = 0; connection < CONNECTIONS; connection++) {
				running.add(connections.submit(() -> ask(next, from + requests, request)));
			}
			for (Future<?> one : running) {
				one.get();
			}
		}
	}

	private static void ask(AtomicInteger next, int end, IntFunction<HttpRequest> request) {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			for (int turn = next.getAndIncrement(); turn < end; turn = next.getAndIncrement()) {
				HttpRequest asked = request.apply(turn);
				HttpResponse<Void> answer = client.send(asked, BodyHandlers.discarding());
				if (answer.statusCode() >= 400) {
					throw new IllegalStateException(answer + " to " + asked);
				}
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
