package dev.festival.account.provider;

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
 * A test against the whole application, for which {@link PretendProvider} vouches.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "festival.admin.email=" + Visitors.ADMINISTRATOR, "festival.admin.password=" + Visitors.PASSWORD,
				"festival.oidc.client-id=" + PretendProvider.CLIENT,
				"festival.oidc.client-secret=" + PretendProvider.SECRET, "festival.oidc.name=the Example account",
				"festival.oidc.administrators=the-administrators, owners", "festival.oidc.managers=the-managers",
				"festival.oidc.teams=true" })
@ContextConfiguration(initializers = { TestPostgres.class, PretendProvider.class })
@Import({ Visitors.class, Statements.class })
@interface ProviderTest {

}
