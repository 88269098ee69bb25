package dev.festival;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application, which runs once for all of them on a database of
 * its own. Add no property and no bean of your own: that would start it again.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "festival.admin.email=" + Visitors.ADMINISTRATOR,
				"festival.admin.password=" + Visitors.PASSWORD })
@ContextConfiguration(initializers = TestPostgres.class)
@Import({ Visitors.class, Statements.class })
public @interface FestivalTest {

}
