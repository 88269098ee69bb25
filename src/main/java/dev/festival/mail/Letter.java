package dev.festival.mail;

import java.util.List;

import dev.festival.writeup.WriteUpId;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, however it is shown. All of it is plain text, whoever wrote it.
 *
 * @param subject one line
 * @param greeting the first line
 * @param paragraphs what there is to say
 * @param action what to do about it, as on a button
 * @param path where that is done
 * @param reason why the reader gets it
 * @param about the write-up whose mails belong together
 * @param calendar what goes into the reader's calendar, if anything
 */
record Letter(String subject, String greeting, List<String> paragraphs, String action, String path, String reason,
		@Nullable WriteUpId about, @Nullable CalendarPart calendar) {

	Letter(String subject, String greeting, List<String> paragraphs, String action, String path, String reason,
			@Nullable WriteUpId about) {
		this(subject, greeting, paragraphs, action, path, reason, about, null);
	}

	Letter {
		subject = TidyText.of(subject);
		greeting = TidyText.of(greeting);
		paragraphs = paragraphs.stream().map(TidyText::of).toList();
		reason = TidyText.of(reason);
	}

	/**
	 * The same for those who read plain text.
	 * @param address where the path leads
	 */
	String plain(String address) {
		return this.greeting + "\n\n" + String.join("\n\n", this.paragraphs) + "\n\n" + this.action + ":\n" + address
				+ "\n\n-- \n" + this.reason + "\n";
	}

	static String greeting(@Nullable String name) {
		String tidy = TidyText.of((name != null) ? name : "");
		return tidy.isEmpty() ? "Hello," : "Hello " + tidy.split(" ", 2)[0] + ",";
	}

}
