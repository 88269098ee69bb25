package dev.festival.news;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from all instances by PostgreSQL's LISTEN and tells whoever hears the channel. It
 * keeps one connection of the pool for all channels.
 */
@Component
class Listener implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Listener.class);

	private static final int WAIT = 1_000;

	/** In waits: every 25 seconds. */
	private static final int KEEP_ALIVE = 25;

	private static final int AGAIN = 3_000;

	private final DataSource database;

	private final Map<String, Hearer> hearers;

	private final AtomicReference<@Nullable Thread> listening = new AtomicReference<>();

	Listener(DataSource database, List<Hearer> hearers) {
		this.database = database;
		this.hearers = hearers.stream().collect(Collectors.toMap(Hearer::channel, Function.identity()));
	}

	@Override
	public void start() {
		Thread thread = Thread.ofPlatform().name("news-listener").daemon().unstarted(this::listen);
		if (this.listening.compareAndSet(null, thread)) {
			thread.start();
		}
	}

	/**
	 * Ends the streams first: a web server that stops waits for its answers to end.
	 */
	@Override
	public void stop() {
		Thread thread = this.listening.getAndSet(null);
		if (thread != null) {
			thread.interrupt();
			tell(Hearer::end);
			try {
				thread.join(2 * WAIT);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.listening.get() != null;
	}

	private void listen() {
		while (isCurrent()) {
			try (Connection connection = this.database.getConnection()) {
				hear(connection);
			}
			catch (SQLException ex) {
				pause(ex);
			}
		}
	}

	private void hear(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String channel : this.hearers.keySet()) {
				statement.execute("listen " + channel);
			}
			tell(Hearer::catchUp);
			PGConnection news = connection.unwrap(PGConnection.class);
			for (int round = 1; isCurrent(); round++) {
				if (round % KEEP_ALIVE == 0) {
					tell(Hearer::keepAlive);
				}
				for (PGNotification notification : heard(news)) {
					pass(notification);
				}
			}
			statement.execute("unlisten *");
		}
	}

	private void tell(Consumer<Hearer> what) {
		this.hearers.values().forEach((hearer) -> tell(hearer, what));
	}

	/**
	 * Whatever goes wrong with one piece of news, the next one is heard.
	 */
	private static void tell(Hearer hearer, Consumer<Hearer> what) {
		try {
			what.accept(hearer);
		}
		catch (RuntimeException ex) {
			logger.warn("News on {} could not be passed on", hearer.channel(), ex);
		}
	}

	private void pass(PGNotification notification) {
		Hearer hearer = this.hearers.get(notification.getName());
		if (hearer != null) {
			tell(hearer, (one) -> one.hear(notification.getParameter()));
		}
	}

	private static PGNotification[] heard(PGConnection news) throws SQLException {
		PGNotification[] heard = news.getNotifications(WAIT);
		return (heard != null) ? heard : new PGNotification[0];
	}

	private void pause(SQLException ex) {
		if (!isCurrent()) {
			return;
		}
		logger.warn("Pages aren't live until the database is heard again: {}", ex.getMessage());
		try {
			Thread.sleep(AGAIN);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isCurrent() {
		return this.listening.get() == Thread.currentThread();
	}

}
