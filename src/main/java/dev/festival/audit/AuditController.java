package dev.festival.audit;

import java.util.List;
import java.util.UUID;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the log to administrators; the filter chain stops everybody else.
 */
@Controller
class AuditController {

	private static final int PAGE = 50;

	private final EntryList list;

	private final Names names;

	AuditController(EntryList list, Names names) {
		this.list = list;
		this.names = names;
	}

	@GetMapping("/audit")
	String show(@RequestParam(required = false) @Nullable String action,
			@RequestParam(required = false) @Nullable String person,
			@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String until,
			@RequestParam(required = false) @Nullable String before, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		EntryFilter filter = new EntryFilter(action, person, from, until, before);
		model.addAttribute("filter", filter);
		model.addAttribute("page", EntryPage.of(this.list.read(filter, reader, PAGE + 1), filter, PAGE));
		model.addAttribute("person", person(filter));
		model.addAttribute("actions", Action.values());
		model.addAttribute("times", new EntryTimes(reader.zone()));
		return "audit/log";
	}

	/**
	 * What the field of the person shows: a name, also where a link named them by id.
	 */
	private @Nullable String person(EntryFilter filter) {
		UUID id = filter.personId();
		return (id != null) ? this.names.of(List.of(new PersonId(id))).getOrDefault(new PersonId(id), filter.person())
				: filter.person();
	}

}
