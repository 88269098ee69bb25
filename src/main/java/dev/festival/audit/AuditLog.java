package dev.festival.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes down what happened, in the transaction in which it happens if there is one.
 */
@Component
class AuditLog {

	private final JdbcClient jdbc;

	AuditLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(Action action, Actor actor) {
		write(action, actor, "", "");
	}

	/**
	 * Adds an entry at this moment by the database's clock.
	 * @param subject whom or what it is about
	 * @param detail what else is worth knowing; never anything that opens a door
	 */
	void write(Action action, Actor actor, String subject, String detail) {
		this.jdbc.sql("""
				insert into audit_entry (person_id, name, address, action, subject, detail)
				values (:person, :name, :address, :action, :subject, :detail)
				""")
			.param("person", (actor.person() != null) ? actor.person().value() : null)
			.param("name", actor.name())
			.param("address", address())
			.param("action", action.text())
			.param("subject", subject)
			.param("detail", detail)
			.update();
	}

	private static String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : "";
	}

}
