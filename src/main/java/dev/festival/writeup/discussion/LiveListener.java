package dev.festival.writeup.discussion;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import dev.festival.writeup.WriteUpId;

/**
 * Hears from all instances, by PostgreSQL's LISTEN, which discussions have something new.
 * It keeps one connection of the pool for that.
 */
@Component
class LiveListener implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(LiveListener.class);

	private static final int WAIT = 1_000;

	/** In waits: every 25 seconds. */
	private static final int KEEP_ALIVE = 25;

	private static final int AGAIN = 3_000;

	private final DataSource database;

	private final LiveReaders readers;

	private final AtomicReference<@Nullable Thread> listening = new AtomicReference<>();

	LiveListener(DataSource database, LiveReaders readers) {
		this.database = database;
		this.readers = readers;
	}

	@Override
	public void start() {
		Thread thread = Thread.ofPlatform().name("discussion-listener").daemon().unstarted(this::listen);
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
			this.readers.end();
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
			statement.execute("listen " + LiveChannel.NAME);
			tell(this.readers::changedPerhaps);
			PGConnection news = connection.unwrap(PGConnection.class);
			for (int round = 1; isCurrent(); round++) {
				if (round % KEEP_ALIVE == 0) {
					tell(this.readers::keepAlive);
				}
				for (PGNotification notification : heard(news)) {
					pass(notification);
				}
			}
			statement.execute("unlisten *");
		}
	}

	/**
	 * Whatever goes wrong with one piece of news, the next one is heard.
	 */
	private static void tell(Runnable news) {
		try {
			news.run();
		}
		catch (RuntimeException ex) {
			logger.warn("Readers of a discussion could not be told", ex);
		}
	}

	private void pass(PGNotification notification) {
		tell(() -> this.readers.changed(new WriteUpId(Long.parseLong(notification.getParameter()))));
	}

	private static PGNotification[] heard(PGConnection news) throws SQLException {
		PGNotification[] heard = news.getNotifications(WAIT);
		return (heard != null) ? heard : new PGNotification[0];
	}

	private void pause(SQLException ex) {
		if (!isCurrent()) {
			return;
		}
		logger.warn("Discussions aren't live until the database is heard again: {}", ex.getMessage());
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
