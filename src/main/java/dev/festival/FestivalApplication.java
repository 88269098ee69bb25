package dev.festival;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * Starts Festival.
 */
@SpringBootApplication
@Modulithic(systemName = "Festival", sharedModules = "markdown")
public class FestivalApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(FestivalApplication.class, arguments);
	}

}
