package dev.festival.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.festival.FestivalTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the running application through {@link Windows}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FestivalTest
@ExtendWith(Browsing.class)
@interface BrowserTest {

}
