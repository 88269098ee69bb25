package dev.festival.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import dev.festival.account.BaseAddress;
import dev.festival.account.Mailing;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Puts letters on paper: the same in plain text and in HTML, with the headers that mail
 * programs look for.
 */
@Component
class Stationery {

	private static final Logger logger = LoggerFactory.getLogger(Stationery.class);

	private static final String FROM = "festival.mail.from";

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final BaseAddress address;

	private final ITemplateEngine templates;

	private final String from;

	/**
	 * Takes the sender from this environment.
	 * @throws InvalidConfigurationPropertyValueException when nobody can write from there
	 */
	Stationery(BaseAddress address, ITemplateEngine templates, Environment environment, Mailing mailing) {
		this.address = address;
		this.templates = templates;
		this.from = environment.getProperty(FROM, "").strip();
		if (StringUtils.hasText(this.from)) {
			try {
				sender();
			}
			catch (MessagingException ex) {
				throw new InvalidConfigurationPropertyValueException(FROM, this.from,
						"It must be like festival@example.org, or Festival <festival@example.org>.");
			}
		}
		if (mailing.isOn() && !address.isConfigured()) {
			logger.warn("FESTIVAL_ADDRESS is not set, so links in mails lead to localhost");
		}
	}

	/**
	 * Who mails are from.
	 */
	InternetAddress sender() throws MessagingException {
		InternetAddress[] given = InternetAddress
			.parse(this.from.isEmpty() ? "Festival <festival@" + this.address.host() + ">" : this.from, true);
		if (given.length != 1) {
			throw new MessagingException("One address is needed");
		}
		given[0].validate();
		return named(given[0], given[0].getPersonal());
	}

	void print(Due mail, Envelope envelope, MimeMessage paper) throws MessagingException {
		Letter letter = envelope.letter();
		String link = this.address.of(letter.path());
		String choices = envelope.optional() ? this.address.of("/profile#mail") : "";
		paper.setFrom(sender());
		paper.setRecipient(RecipientType.TO, named(new InternetAddress(envelope.address(), true), envelope.name()));
		paper.setSubject(unencoded(letter.subject()), UTF_8);
		paper.setHeader("Message-ID", "<" + mail.id() + "@" + this.address.host() + ">");
		paper.setHeader("Auto-Submitted", "auto-generated");
		if (envelope.optional()) {
			paper.setHeader("List-Unsubscribe", "<" + choices + ">");
		}
		if (letter.about() != null) {
			String thread = "<write-up-" + letter.about().number() + "@" + this.address.host() + ">";
			paper.setHeader("In-Reply-To", thread);
			paper.setHeader("References", thread);
		}
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(letter.plain(link) + (envelope.optional() ? "Fewer mails: " + choices + "\n" : ""), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(
				this.templates.process("mail/letter",
						new Context(Locale.ENGLISH, Map.of("letter", letter, "link", link, "choices", choices))),
				UTF_8, "html");
		MimeMultipart content = new MimeMultipart("alternative", plain, html);
		if (letter.calendar() != null) {
			content.addBodyPart(calendar(letter.calendar()));
		}
		paper.setContent(content);
	}

	/**
	 * Where mail programs look for an invitation: the last of the alternatives.
	 */
	private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8),
				"text/calendar; charset=UTF-8; method=" + calendar.method())));
		return part;
	}

	/**
	 * A name of any characters, which can't be anything but a name.
	 */
	private static InternetAddress named(InternetAddress address, @Nullable String name) {
		try {
			address.setPersonal(StringUtils.hasText(name) ? unencoded(name) : null, UTF_8);
			return address;
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Text that looks as if it were encoded for a header would be decoded to something
	 * else.
	 */
	private static String unencoded(String text) {
		return text.replace("=?", "= ?");
	}

}
