package dev.festival.mail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.festival.TestPostgres;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.database.ChildApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An application that is killed while mails wait loses none of them.
 */
class KilledTests {

	private final Map<String, String> environment = environment();

	private final String email = UUID.randomUUID() + "@festival.example";

	@AfterEach
	void comeBack() {
		MailServer.comeBack();
	}

	@Test
	void mailOfAnApplicationThatWasKilledIsSentByTheNextOne() throws Exception {
		MailServer.goAway();
		try (ChildApplication application = ChildApplication.begin(this.environment)) {
			String address = application.address();
			await().until(() -> application.said().contains("is the first administrator"));
			Visitor maya = new Visitor(address).signIn(Visitors.ADMINISTRATOR, Visitors.PASSWORD);
			maya.post("/people/invitations", "name", "Asha", "email", this.email, "role", "MEMBER");
			application.kill();
		}
		assertThat(hurry()).isOne();
		MailServer.comeBack();
		try (ChildApplication application = ChildApplication.begin(this.environment)) {
			String address = application.address();
			Mail mail = MailServer.arrivesAt(this.email);
			assertThat(new Visitor(address).get(mail.path()).body()).contains("You are invited");
		}
	}

	/**
	 * Spares the test the time until it is tried again.
	 */
	private int hurry() throws SQLException {
		try (Connection connection = DriverManager
			.getConnection(this.environment.getOrDefault("SPRING_DATASOURCE_URL", ""), "postgres", "postgres");
				Statement statement = connection.createStatement()) {
			return statement.executeUpdate("update outgoing_mail set due_at = now()");
		}
	}

	private static Map<String, String> environment() {
		Map<String, String> variables = new HashMap<>(
				Map.of("SERVER_PORT", "0", "FESTIVAL_ADMIN_EMAIL", Visitors.ADMINISTRATOR, "FESTIVAL_ADMIN_PASSWORD",
						Visitors.PASSWORD, "FESTIVAL_ADDRESS", "http://127.0.0.1:8130", "SPRING_MAIL_HOST",
						MailServer.HOST, "SPRING_MAIL_PORT", Integer.toString(MailServer.port())));
		for (String property : TestPostgres.properties()) {
			String[] parts = property.split("=", 2);
			variables.put(parts[0].replace('.', '_').toUpperCase(java.util.Locale.ROOT), parts[1]);
		}
		return variables;
	}

}
