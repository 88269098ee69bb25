package dev.festival;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an open page hears, line by line.
 */
public final class EventStream implements AutoCloseable {

	private static final String END = "(the end)";

	private static final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

	private final StringBuilder heard = new StringBuilder();

	private final InputStream body;

	private EventStream(InputStream body) {
		this.body = body;
		Thread.ofVirtual().start(this::read);
	}

	/**
	 * Opens the stream at this path as the visitor's browser would.
	 */
	public static EventStream open(Visitor visitor, String path) throws IOException, InterruptedException {
		StringJoiner cookies = new StringJoiner("; ", "x=y; ", "");
		for (String name : new String[] { "SESSION", "follower" }) {
			visitor.cookie(name).ifPresent((value) -> cookies.add(name + "=" + value));
		}
		HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(URI.create(visitor.address() + path))
			.header("Cookie", cookies.toString())
			.header("Accept", "text/event-stream")
			.build(), BodyHandlers.ofInputStream());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		return new EventStream(answer.body());
	}

	private void read() {
		try (Scanner scanner = new Scanner(this.body, StandardCharsets.UTF_8)) {
			while (scanner.hasNextLine()) {
				this.lines.add(scanner.nextLine());
			}
		}
		this.lines.add(END);
	}

	/**
	 * Waits for this line.
	 */
	public void waitFor(String wanted) throws InterruptedException {
		waitForPart(wanted, true);
	}

	/**
	 * Waits for a line that has this in it.
	 */
	public String waitForPart(String wanted) throws InterruptedException {
		return waitForPart(wanted, false);
	}

	private String waitForPart(String wanted, boolean whole) throws InterruptedException {
		while (true) {
			String line = this.lines.poll(1, TimeUnit.MINUTES);
			assertThat(line).as("%s after %s", wanted, this.heard).isNotNull().isNotEqualTo(END);
			this.heard.append(line).append('\n');
			if (whole ? wanted.equals(line) : String.valueOf(line).contains(wanted)) {
				return String.valueOf(line);
			}
		}
	}

	public void waitForEnd() throws InterruptedException {
		for (String line = ""; !line.equals(END);) {
			String next = this.lines.poll(1, TimeUnit.MINUTES);
			assertThat(next).as("after %s", this.heard).isNotNull();
			line = String.valueOf(next);
			this.heard.append(line).append('\n');
		}
	}

	/**
	 * All that was heard so far.
	 */
	public String heard() {
		return this.heard.toString();
	}

	@Override
	public void close() throws IOException {
		this.body.close();
	}

}
