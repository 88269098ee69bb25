package dev.festival.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A mail as it came out of the wire.
 */
public record Mail(MimeMessage message) {

	private static final Pattern LINK = Pattern.compile("^http://127\\.0\\.0\\.1:\\d+(/\\S*)$", Pattern.MULTILINE);

	public String subject() {
		return ask(this.message::getSubject);
	}

	List<String> headers(String name) {
		return ask(() -> Optional.ofNullable(this.message.getHeader(name)).map(List::of).orElse(List.of()));
	}

	String header(String name) {
		return headers(name).getFirst();
	}

	/**
	 * The bare addresses.
	 */
	List<String> recipients() {
		return ask(() -> Stream.of(this.message.getAllRecipients())
			.map((one) -> ((InternetAddress) one).getAddress())
			.toList());
	}

	String plain() {
		return part(0, "text/plain").replace("\r\n", "\n");
	}

	public Document html() {
		return Jsoup.parse(part(1, "text/html"));
	}

	/**
	 * Where the link of the plain text leads.
	 */
	String path() {
		Matcher matcher = LINK.matcher(plain());
		if (!matcher.find()) {
			throw new IllegalStateException("There is no link in " + plain());
		}
		return matcher.group(1);
	}

	/**
	 * The invitation that a mail program looks for.
	 */
	String calendar(String method) {
		return ask(() -> {
			BodyPart part = ((Multipart) this.message.getContent()).getBodyPart(2);
			ContentType type = new ContentType(part.getContentType());
			if (!type.match("text/calendar") || !method.equals(type.getParameter("method"))) {
				throw new IllegalStateException(part.getContentType());
			}
			return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		});
	}

	private String part(int index, String type) {
		return ask(() -> {
			Multipart parts = (Multipart) this.message.getContent();
			if (parts.getCount() < 2 || parts.getCount() > 3 || !parts.getBodyPart(index).isMimeType(type)) {
				throw new IllegalStateException("Part " + index + " is no " + type);
			}
			return (String) parts.getBodyPart(index).getContent();
		});
	}

	private static <T> T ask(Question<T> question) {
		try {
			return question.answer();
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Question<T> {

		T answer() throws MessagingException, IOException;

	}

}
