package dev.festival.live;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/**
 * One open page. Of each kind of news it keeps only the newest until that is sent, so
 * that a slow line costs no memory and keeps nobody else waiting.
 */
final class OpenStream {

	private static final long MILLISECONDS = 1_800_000;

	/** When an instance stops, its followers come back little by little. */
	private static final int SOON = 500;

	private static final int SPREAD = 1_500;

	private final ResponseBodyEmitter emitter = new ResponseBodyEmitter(MILLISECONDS);

	private final Map<String, String> waiting = new LinkedHashMap<>(4);

	private boolean sending;

	/**
	 * Opens it.
	 * @param gone what to do when the page isn't there any more
	 */
	static OpenStream open(Consumer<OpenStream> gone) {
		OpenStream stream = new OpenStream();
		stream.emitter.onCompletion(() -> gone.accept(stream));
		stream.emitter.onTimeout(stream.emitter::complete);
		stream.emitter.onError((error) -> gone.accept(stream));
		return stream;
	}

	ResponseBodyEmitter emitter() {
		return this.emitter;
	}

	void tell(String name, String data) {
		synchronized (this.waiting) {
			this.waiting.put(name, data);
			if (this.sending) {
				return;
			}
			this.sending = true;
		}
		Thread.ofVirtual().start(this::send);
	}

	/**
	 * Lets the page know that somebody is still there to tell it news, and finds out
	 * whether the page is.
	 */
	void keepAlive() {
		tell("alive", "1");
	}

	void end() {
		this.emitter.complete();
	}

	private void send() {
		try {
			for (Map.Entry<String, String> next = next(); next != null; next = next()) {
				this.emitter.send(event(next), MediaType.TEXT_PLAIN);
			}
		}
		catch (IOException | IllegalStateException ex) {
			// It has gone, of which the server tells as well, and stays as if it were
			// being sent to.
			this.emitter.completeWithError(ex);
		}
	}

	private Map.@Nullable Entry<String, String> next() {
		synchronized (this.waiting) {
			Iterator<Map.Entry<String, String>> all = this.waiting.entrySet().iterator();
			this.sending = all.hasNext();
			if (!this.sending) {
				return null;
			}
			Map.Entry<String, String> first = Map.Entry.copyOf(all.next());
			all.remove();
			return first;
		}
	}

	private static String event(Map.Entry<String, String> news) {
		int again = SOON + ThreadLocalRandom.current().nextInt(SPREAD);
		return "event:" + news.getKey() + "\nretry:" + again + "\ndata:" + news.getValue() + "\n\n";
	}

}
