package dev.festival.api;

import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells scripts that have a wrong address as a problem, not as a page.
 */
@RestController
class NothingHereController {

	@RequestMapping("/api/**")
	void refuse(HttpMethod method) {
		throw new NothingHereException(method.name());
	}

}
