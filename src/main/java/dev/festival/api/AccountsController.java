package dev.festival.api;

import java.util.List;
import java.util.UUID;

import dev.festival.account.People;
import dev.festival.account.PeopleEditor;
import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.RefusedInputException;
import dev.festival.account.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets an administrator's script see who is here, and close the accounts of those who
 * leave.
 */
@RestController
@RequestMapping("/api/v1/people")
class AccountsController {

	private final People people;

	private final PeopleEditor editor;

	AccountsController(People people, PeopleEditor editor) {
		this.people = people;
		this.editor = editor;
	}

	/**
	 * Everybody by name, 1,000 at most, those who have left too.
	 */
	@GetMapping
	Everybody list() {
		return new Everybody(this.people.everybody().stream().map(Someone::of).toList());
	}

	@PutMapping("/{id}/deactivation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void deactivate(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		try {
			this.editor.deactivate(by.personId(), known(id));
		}
		catch (RefusedInputException ex) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, ex.sentence());
		}
	}

	@DeleteMapping("/{id}/deactivation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reactivate(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		this.editor.reactivate(by.personId(), known(id));
	}

	private PersonId known(UUID id) {
		return this.people.withId(new PersonId(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is nobody of that id."))
			.id();
	}

	/**
	 * All of them.
	 */
	record Everybody(List<Someone> people) {
	}

	/**
	 * One of them.
	 */
	record Someone(UUID id, String name, String email, String role, boolean active) {

		static Someone of(Person person) {
			return new Someone(person.id().value(), person.name(), person.email(), Word.of(person.role()),
					person.active());
		}

	}

}
