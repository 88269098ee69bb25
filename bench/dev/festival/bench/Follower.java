package dev.festival.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that follows a presentation as a phone does: by a stream of its own, and asking
 * for the next slide a moment after each change.
 */
final class Follower implements AutoCloseable {

	private static final Pattern SLIDE = Pattern.compile("\"slide\":(\\d+)");

	private static final Pattern TURN = Pattern.compile("\"turn\":(\\d+)");

	private final String path;

	private volatile boolean asks;

	private final Socket socket;

	/** When each turn arrived. */
	private final Map<Integer, Long> heard = new ConcurrentHashMap<>();

	Follower(String path) throws IOException {
		this.path = path;
		this.socket = new Socket("localhost", Measured.PORT);
		send(this.socket, path + "/events");
		Thread.ofVirtual().start(this::read);
	}

	/**
	 * Asks for the next slide from now on.
	 */
	void ask() {
		this.asks = true;
	}

	Long heard(int turn) {
		return this.heard.get(turn);
	}

	private void read() {
		try {
			BufferedReader lines = new BufferedReader(
					new InputStreamReader(this.socket.getInputStream(), StandardCharsets.UTF_8), 1024);
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Matcher turn = TURN.matcher(line);
				if (turn.find()) {
					this.heard.put(Integer.parseInt(turn.group(1)), System.nanoTime());
					Matcher slide = SLIDE.matcher(line);
					if (this.asks && slide.find()) {
						Thread.ofVirtual().start(() -> ask(Integer.parseInt(slide.group(1)) + 1));
					}
				}
			}
		}
		catch (IOException ex) {
			// The end.
		}
	}

	private void ask(int slide) {
		try (Socket another = new Socket()) {
			Thread.sleep(300 + ThreadLocalRandom.current().nextInt(6_000));
			another.connect(new java.net.InetSocketAddress("localhost", Measured.PORT));
			send(another, this.path + "/slides/" + slide);
			another.getInputStream().readAllBytes();
		}
		catch (IOException | InterruptedException ex) {
			// The end, or the last slide.
		}
	}

	private static void send(Socket to, String path) throws IOException {
		to.getOutputStream()
			.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream,text/html\r\n"
					+ (path.endsWith("/events") ? "" : "Connection: close\r\n") + "\r\n")
				.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
