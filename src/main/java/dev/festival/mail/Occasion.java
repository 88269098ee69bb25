package dev.festival.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.festival.account.MailTopic;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody gets a mail.
 */
enum Occasion {

	INVITATION("Invitation", null),

	OWNER("Owner of a follow-up", MailTopic.FOLLOW_UPS),

	PART("Part in a write-up", MailTopic.WRITE_UPS),

	REVIEW_ASKED("Review asked", MailTopic.REVIEWS),

	REVIEW_GIVEN("Review given", MailTopic.REVIEWS),

	MENTIONED("Mentioned in a comment", MailTopic.MENTIONS),

	THANKED("Thanked", MailTopic.MENTIONS),

	FACILITATOR_WANTED("Facilitator wanted", MailTopic.WRITE_UPS),

	FACILITATOR_OFFERED("Facilitator offered", MailTopic.WRITE_UPS),

	FESTIVAL_INVITED("Invited to a festival", MailTopic.FESTIVALS),

	FESTIVAL_CHANGED("Festival changed", MailTopic.FESTIVALS),

	FESTIVAL_CANCELLED("Festival cancelled", MailTopic.FESTIVALS),

	FESTIVAL_HELD("Festival held", MailTopic.FESTIVALS),

	STORY_OFFERED("Story offered for a festival", MailTopic.FESTIVALS),

	STORY_ANSWERED("Offered story answered", MailTopic.FESTIVALS),

	PASSWORD_CHANGED("Password changed", null),

	PASSWORD_RESET("Password chosen by a link", null),

	PASSKEY_ADDED("Passkey added", null),

	PASSKEY_REMOVED("Passkey removed", null),

	TOKEN_MADE("API token made", null),

	TRIAL("Trial", null);

	private final String label;

	private final @Nullable MailTopic topic;

	Occasion(String label, @Nullable MailTopic topic) {
		this.label = label;
		this.topic = topic;
	}

	String label() {
		return this.label;
	}

	/**
	 * What people switch off who don't want it, if they can.
	 */
	Optional<MailTopic> topic() {
		return Optional.ofNullable(this.topic);
	}

	boolean isAboutFestival() {
		return this.topic == MailTopic.FESTIVALS;
	}

	/**
	 * How the table calls it.
	 */
	String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Occasion> of(String text) {
		return Stream.of(values()).filter((occasion) -> occasion.text().equals(text)).findFirst();
	}

	static String[] texts() {
		return Stream.of(values()).map(Occasion::text).toArray(String[]::new);
	}

}
