package dev.festival.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which mails people want: all, unless they say otherwise.
 */
@Component
@Transactional
public class MailChoices {

	private final JdbcClient jdbc;

	MailChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Set<MailTopic> of(PersonId person) {
		Set<MailTopic> wanted = EnumSet.allOf(MailTopic.class);
		this.jdbc.sql("select topic from unwanted_mail where person_id = :person")
			.param("person", person.value())
			.query(String.class)
			.list()
			.forEach((topic) -> MailTopic.of(topic).ifPresent(wanted::remove));
		return wanted;
	}

	/**
	 * Sends them these and no others from now on.
	 * @param topics as the form calls them; what it doesn't know is left alone
	 */
	public void choose(PersonId person, Collection<String> topics) {
		this.jdbc.sql("delete from unwanted_mail where person_id = :person").param("person", person.value()).update();
		for (MailTopic topic : MailTopic.values()) {
			if (!topics.contains(topic.text())) {
				this.jdbc
					.sql("insert into unwanted_mail (person_id, topic) values (:person, :topic) on conflict do nothing")
					.param("person", person.value())
					.param("topic", topic.text())
					.update();
			}
		}
	}

}
