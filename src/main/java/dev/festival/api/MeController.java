package dev.festival.api;

import java.time.ZoneId;
import java.util.UUID;

import dev.festival.account.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells scripts for whom they act.
 */
@RestController
class MeController {

	@GetMapping("/api/v1/me")
	Me me(@AuthenticationPrincipal SignedIn person) {
		return new Me(person.personId().value(), person.name(), Word.of(person.role()), person.zone());
	}

	/**
	 * The person that a token is of, and what they may do by it.
	 */
	record Me(UUID id, String name, String role, ZoneId zone) {
	}

}
