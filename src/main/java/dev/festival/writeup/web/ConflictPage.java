package dev.festival.writeup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import dev.festival.account.People;
import dev.festival.account.Person;
import dev.festival.writeup.EditedMeanwhileException;
import dev.festival.writeup.SeverityEditor;
import dev.festival.writeup.WriteUp;

/**
 * Shows both versions of what two people changed at the same time, for the later one to
 * choose.
 */
@Component
class ConflictPage {

	private final People people;

	private final SeverityEditor severities;

	ConflictPage(People people, SeverityEditor severities) {
		this.people = people;
		this.severities = severities;
	}

	/**
	 * Makes the page.
	 * @param action where the choice is sent to
	 * @param fields what else has to be sent with it
	 */
	ModelAndView show(List<EditedMeanwhileException> conflicts, String action, Map<String, String[]> fields) {
		WriteUp writeUp = conflicts.getFirst().writeUp();
		ModelAndView page = new ModelAndView("writeup/conflict", HttpStatus.CONFLICT);
		page.addObject("writeUp", writeUp);
		page.addObject("base", "/write-ups/" + writeUp.id().number());
		page.addObject("action", action);
		page.addObject("fields", fields);
		page.addObject("times", new Times(writeUp.facts().zone()));
		page.addObject("versions", conflicts.stream().map(this::versions).toList());
		return page;
	}

	private Versions versions(EditedMeanwhileException conflict) {
		String name = this.people.withId(conflict.last().by()).map(Person::name).orElse("somebody");
		ReadableState readable = new ReadableState(conflict.writeUp().facts().zone(), this.severities.all());
		return new Versions(conflict.last().subject().part(), name, conflict.last().at(), readable.text(conflict.now()),
				readable.text(conflict.wanted()));
	}

	static Map<String, String[]> withoutOwn(Map<String, String[]> parameters) {
		Map<String, String[]> fields = new LinkedHashMap<>(parameters);
		fields.keySet().removeAll(List.of("_csrf", "seen"));
		return fields;
	}

}
