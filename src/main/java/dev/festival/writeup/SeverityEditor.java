package dev.festival.writeup;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what severities are called here, and changes it.
 */
@Service
@Transactional
public class SeverityEditor {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	SeverityEditor(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public Severities all() {
		return new Severities(
				this.jdbc.sql(SeverityWording.SELECT).query((row, index) -> SeverityWording.of(row)).list());
	}

	/**
	 * Words a severity in this way.
	 * @param wanted with the revision that the person had before their eyes
	 * @throws SeverityChangedException when somebody else changed it since
	 * @throws SeverityLabelTakenException when another one is called so
	 */
	public void change(SeverityWording wanted) {
		SeverityWording now = this.jdbc.sql(SeverityWording.SELECT + " where rank = :rank for update")
			.param("rank", wanted.rank().name())
			.query((row, index) -> SeverityWording.of(row))
			.single();
		if (wanted.saysTheSameAs(now)) {
			return;
		}
		if (now.revision() != wanted.revision()) {
			throw new SeverityChangedException(now);
		}
		write(wanted);
		this.events
			.publishEvent(new SeverityWording.Changed(wanted.label(), now.called(), wanted.days(), wanted.offered()));
	}

	private void write(SeverityWording wanted) {
		try {
			this.jdbc
				.sql("""
						update severity set label = :label, word = :word, meaning = :meaning, days = :days, offered = :offered,
							revision = revision + 1 where rank = :rank""")
				.param("label", wanted.label())
				.param("word", wanted.word())
				.param("meaning", wanted.meaning())
				.param("days", wanted.days())
				.param("offered", wanted.offered())
				.param("rank", wanted.rank().name())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new SeverityLabelTakenException(wanted.label());
		}
	}

}
