package dev.festival.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import static org.awaitility.Awaitility.await;

/**
 * A real mail server that takes mail for everybody, and that can be away.
 */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String HOST = "127.0.0.1";

	private static final int PORT = freePort();

	private static final GreenMail server = new GreenMail(new ServerSetup(PORT, HOST, ServerSetup.PROTOCOL_SMTP));

	static {
		// One that goes away may leave a connection open until it is given up.
		Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
		server.start();
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spring.mail.host=" + HOST, "spring.mail.port=" + PORT).applyTo(context);
	}

	static int port() {
		return PORT;
	}

	static void goAway() {
		server.stop();
	}

	static void comeBack() {
		if (!server.isRunning()) {
			server.start();
		}
	}

	/**
	 * What has arrived at this address so far.
	 */
	public static List<Mail> at(String address) {
		return Stream.of(server.getReceivedMessages())
			.filter((message) -> isTo(message, address))
			.map(Mail::new)
			.toList();
	}

	/**
	 * Waits for the one mail to this address.
	 */
	static Mail arrivesAt(String address) {
		return await().until(() -> at(address), (mails) -> mails.size() == 1).getFirst();
	}

	private static boolean isTo(MimeMessage message, String address) {
		try {
			return Stream.of(message.getAllRecipients()).anyMatch((one) -> one.toString().contains(address));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Its own, so that it comes back to where it was.
	 */
	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
