package dev.festival.mail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.festival.Statements;
import dev.festival.TestPostgres;
import dev.festival.Visitors;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application with a mail server, which runs once for all of
 * them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "festival.admin.email=" + Visitors.ADMINISTRATOR, "festival.admin.password=" + Visitors.PASSWORD,
				"festival.address=http://127.0.0.1:${local.server.port:8080}",
				"festival.mail.from=Fête <fete@festival.example>" })
@ContextConfiguration(initializers = { TestPostgres.class, MailServer.class })
@Import({ Visitors.class, Statements.class })
public @interface MailTest {

}
