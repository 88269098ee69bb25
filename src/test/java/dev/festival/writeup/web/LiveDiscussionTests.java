package dev.festival.writeup.web;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Open pages are told that something was said, whichever instance it was said to, as long
 * as their readers may know.
 */
@FestivalTest
class LiveDiscussionTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor asha = new Visitor("");

	private Told story = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.asha = this.visitors.signedIn("Asha Rao");
		this.story = Told.by(this.visitors.signedIn("Wren Bell"), "The lift that waited").published();
	}

	@Test
	void openPageHearsOfAComment() throws Exception {
		try (Stream stream = open(this.asha)) {
			this.story.with("/discussion/threads", "about", "facts", "text", "Hello");
			stream.waitFor("event:discussion");
		}
	}

	@Test
	void openPageHearsWhatIsSaidToAnotherInstance() throws Exception {
		try (Stream stream = open(this.asha)) {
			// As another instance says it.
			this.jdbc.sql("select pg_notify('festival_discussion', ?)")
				.param(Long.toString(this.story.number()))
				.query((row) -> {
				});
			stream.waitFor("event:discussion");
		}
	}

	@Test
	void nonsenseOnTheChannelSilencesNobody() throws Exception {
		try (Stream stream = open(this.asha)) {
			this.jdbc.sql("select pg_notify('festival_discussion', 'nonsense')").query((row) -> {
			});
			this.story.with("/discussion/threads", "about", "facts", "text", "Hello");
			stream.waitFor("event:discussion");
		}
	}

	@Test
	void oneMorePageThanAnybodyLooksAtEndsTheOldest() throws Exception {
		java.util.List<Stream> streams = new java.util.ArrayList<>();
		for (int number = 0; number < 21; number++) {
			streams.add(open(this.asha));
		}
		try (Stream other = open(this.story.teller())) {
			streams.getFirst().waitForEnd();
			this.story.with("/discussion/threads", "about", "facts", "text", "Hello");
			streams.get(1).waitFor("event:discussion");
			streams.getLast().waitFor("event:discussion");
			other.waitFor("event:discussion");
		}
		for (Stream stream : streams) {
			stream.close();
		}
	}

	@Test
	void readerWhoMayNoLongerKnowHearsNothing() throws Exception {
		try (Stream stream = open(this.asha)) {
			this.story.with("/audience", "restricted", "true")
				.with("/discussion/threads", "about", "facts", "text", "Among us");
			stream.waitForEnd();
			assertThat(stream.heard).doesNotContain("event:discussion");
		}
	}

	@Test
	void draftOfAnotherHasNoStream() throws Exception {
		Told draft = Told.by(this.story.teller(), "A draft");
		assertThat(answer(this.asha, draft).statusCode()).isEqualTo(404);
	}

	private Stream open(Visitor visitor) throws Exception {
		HttpResponse<InputStream> answer = answer(visitor, this.story);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		Stream stream = new Stream(answer.body());
		stream.waitFor(":open");
		return stream;
	}

	private static HttpResponse<InputStream> answer(Visitor visitor, Told story) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(visitor.address() + story.path("/discussion/events")))
			.header("Cookie", "SESSION=" + visitor.cookie("SESSION").orElseThrow())
			.header("Accept", "text/event-stream")
			.build();
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.build()
			.send(request, HttpResponse.BodyHandlers.ofInputStream());
	}

	/**
	 * What a page hears, line by line.
	 */
	private static final class Stream implements AutoCloseable {

		private static final String END = "(the end)";

		private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

		private final StringBuilder heard = new StringBuilder();

		private final InputStream body;

		Stream(InputStream body) {
			this.body = body;
			Thread.ofVirtual().start(this::read);
		}

		private void read() {
			try (java.util.Scanner scanner = new java.util.Scanner(this.body, StandardCharsets.UTF_8)) {
				while (scanner.hasNextLine()) {
					this.lines.add(scanner.nextLine());
				}
			}
			this.lines.add(END);
		}

		void waitFor(String wanted) throws InterruptedException {
			for (String line = ""; !line.equals(wanted);) {
				line = this.lines.poll(1, TimeUnit.MINUTES);
				assertThat(line).as("after %s", this.heard).isNotNull().isNotEqualTo(END);
				this.heard.append(line).append('\n');
			}
		}

		void waitForEnd() throws InterruptedException {
			for (String line = ""; !line.equals(END);) {
				line = this.lines.poll(1, TimeUnit.MINUTES);
				assertThat(line).as("after %s", this.heard).isNotNull();
				this.heard.append(line).append('\n');
			}
		}

		@Override
		public void close() throws java.io.IOException {
			this.body.close();
		}

	}

}
