package dev.festival.writeup.discussion;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.festival.account.SignedIn;
import dev.festival.news.Hearer;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Visibility;
import dev.festival.writeup.WriteUpId;

/**
 * The pages of discussions that are open in browsers at this instance. They are told that
 * there is something new and ask for it themselves, so that each sees what its reader
 * may.
 */
@Component
public class LiveReaders implements Hearer {

	private static final long MILLISECONDS = 600_000;

	private static final String MAY_READ = """
			select exists (select 1 from person p where p.id = :reader and p.active)
				and exists (select 1 from write_up w where w.id = :writeUp and
			""" + Visibility.TO_READER + ")";

	/** More pages than anybody looks at. */
	private static final int MOST_OF_ONE = 20;

	private final Set<Open> open = ConcurrentHashMap.newKeySet();

	private final AtomicLong opened = new AtomicLong();

	private final StoryReader stories;

	private final JdbcClient jdbc;

	LiveReaders(StoryReader stories, JdbcClient jdbc) {
		this.stories = stories;
		this.jdbc = jdbc;
	}

	/**
	 * Opens a stream for a reader, who has twenty at most: one more ends the oldest. It
	 * ends after ten minutes, when the browser comes back with the session it has then.
	 * @throws dev.festival.refusal.Refusal when there is no write-up that the reader may
	 * see
	 */
	public SseEmitter open(WriteUpId id, SignedIn reader) {
		this.stories.read(id, reader);
		SseEmitter stream = new SseEmitter(MILLISECONDS);
		Open page = new Open(this.opened.incrementAndGet(), id, reader, stream);
		stream.onCompletion(() -> this.open.remove(page));
		stream.onTimeout(stream::complete);
		stream.onError((error) -> this.open.remove(page));
		endOldest(reader);
		this.open.add(page);
		send(page, SseEmitter.event().comment("open").reconnectTime(3_000));
		return stream;
	}

	@Override
	public String channel() {
		return LiveChannel.NAME;
	}

	/**
	 * Tells those who look at this write-up that something was said.
	 */
	@Override
	public void hear(String news) {
		WriteUpId id = new WriteUpId(Long.parseLong(news));
		this.open.stream().filter((page) -> page.writeUp().equals(id)).forEach(this::tell);
	}

	@Override
	public void catchUp() {
		this.open.forEach(this::tell);
	}

	@Override
	public void keepAlive() {
		this.open.forEach((page) -> send(page, SseEmitter.event().comment("")));
	}

	private void endOldest(SignedIn reader) {
		List<Open> own = this.open.stream().filter((page) -> page.reader().equals(reader)).toList();
		own.stream()
			.sorted(Comparator.comparingLong(Open::number))
			.limit(Math.max(0, own.size() - MOST_OF_ONE + 1))
			.forEach((page) -> page.stream().complete());
	}

	@Override
	public void end() {
		List.copyOf(this.open).forEach((page) -> page.stream().complete());
		this.open.clear();
	}

	private void tell(Open page) {
		boolean may = this.jdbc.sql(MAY_READ)
			.param("reader", page.reader().personId().value())
			.param("writeUp", page.writeUp().number())
			.query(Boolean.class)
			.single();
		if (may) {
			send(page, SseEmitter.event().name("discussion").data("changed"));
		}
		else {
			this.open.remove(page);
			page.stream().complete();
		}
	}

	private void send(Open page, SseEmitter.SseEventBuilder event) {
		try {
			page.stream().send(event);
		}
		catch (IOException | IllegalStateException ex) {
			this.open.remove(page);
		}
	}

	private record Open(long number, WriteUpId writeUp, SignedIn reader, SseEmitter stream) {
	}

}
