package dev.festival.mail;

import java.time.Duration;
import java.util.Optional;

import dev.festival.account.Mailing;
import dev.festival.refusal.Refusal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Brings mails to the server, one after another, as long as the application runs.
 */
@Component
class Postman implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Postman.class);

	private static final Duration ROUND = Duration.ofSeconds(30);

	private static final Duration LAST_MAIL = Duration.ofSeconds(5);

	private final Outbox outbox;

	private final Clerk clerk;

	private final Stationery stationery;

	private final ObjectProvider<JavaMailSender> server;

	private final Mailing mailing;

	private volatile @Nullable Thread rounds;

	Postman(Outbox outbox, Clerk clerk, Stationery stationery, ObjectProvider<JavaMailSender> server, Mailing mailing) {
		this.outbox = outbox;
		this.clerk = clerk;
		this.stationery = stationery;
		this.server = server;
		this.mailing = mailing;
	}

	@Override
	public void start() {
		if (this.mailing.isOn()) {
			Thread thread = Thread.ofVirtual().name("postman").unstarted(this::work);
			// Known before it looks whether it still is the one.
			this.rounds = thread;
			thread.start();
		}
	}

	/**
	 * Lets a mail that is on its way arrive, if that doesn't take long.
	 */
	@Override
	public void stop() {
		Thread thread = this.rounds;
		this.rounds = null;
		if (thread != null) {
			this.outbox.ring();
			try {
				if (!thread.join(LAST_MAIL)) {
					thread.interrupt();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.rounds != null;
	}

	private void work() {
		try {
			while (Thread.currentThread().equals(this.rounds)) {
				round();
				this.outbox.await(ROUND);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Brings what is due, until there is no more or the server is away.
	 */
	private void round() {
		try {
			boolean more = true;
			while (more && isRunning()) {
				more = this.outbox.take().map(this::bring).orElse(false);
			}
		}
		catch (RuntimeException ex) {
			// The database is away, or we have a fault; the next round may go better.
			logger.warn("Mails wait", ex);
		}
	}

	/**
	 * Brings one.
	 * @return whether it makes sense to bring another one now
	 */
	private boolean bring(Due mail) {
		try {
			Optional<Envelope> envelope = this.clerk.write(mail);
			if (envelope.isPresent()) {
				send(mail, envelope.get());
			}
			this.outbox.done(mail);
			return true;
		}
		catch (Refusal ex) {
			this.outbox.hold(mail);
			return true;
		}
		catch (MailException ex) {
			fail(mail, ex);
			// With a cause of its own it wasn't about this mail, but about the server.
			return ex instanceof MailSendException && ex.getCause() == null;
		}
		catch (MessagingException | IllegalArgumentException ex) {
			fail(mail, ex);
			return true;
		}
	}

	private void send(Due mail, Envelope envelope) throws MessagingException {
		JavaMailSender sender = this.server.getObject();
		MimeMessage paper = sender.createMimeMessage();
		this.stationery.print(mail, envelope, paper);
		sender.send(paper);
	}

	private void fail(Due mail, Exception trouble) {
		Exception own = (trouble instanceof MailSendException ex && ex.getMessageExceptions().length > 0)
				? ex.getMessageExceptions()[0] : trouble;
		String sentence = TidyText.of(NestedExceptionUtils.getMostSpecificCause(own).toString());
		logger.warn("The mail {} ({}) could not be sent: {}", mail.id(), mail.errand().occasion().text(), sentence);
		this.outbox.fail(mail, sentence.substring(0, Math.min(sentence.length(), 500)));
	}

}
