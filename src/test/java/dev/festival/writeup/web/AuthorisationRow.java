package dev.festival.writeup.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * One line of the table that says who may do what.
 */
record AuthorisationRow(Rule rule, Addresses.Address address) {

	static List<AuthorisationRow> all() {
		try {
			return new ClassPathResource("authorisation.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(AuthorisationRow::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AuthorisationRow of(String line) {
		String[] words = line.trim().split(" +", 3);
		return new AuthorisationRow(Rule.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_')),
				new Addresses.Address(RequestMethod.valueOf(words[1]), words[2]));
	}

	boolean isAboutAStory() {
		return this.address.pattern().contains("{number}");
	}

	/**
	 * How everybody is to be answered.
	 * @param whose the story that the address is about, as the caller sees it
	 */
	Answer expected(Caller.Kind caller, Whose whose) {
		if (this.rule == Rule.OPEN) {
			return Answer.ANY;
		}
		if (this.rule == Rule.NOWHERE) {
			return (caller.hasToken() || caller == Caller.Kind.ANONYMOUS) ? Answer.OUTSIDE_OR_MISSING : Answer.MISSING;
		}
		if (this.address.isOfApi() != caller.hasToken() || caller == Caller.Kind.ANONYMOUS) {
			return Answer.OUTSIDE;
		}
		return switch (this.rule) {
			case OPEN, NOWHERE -> throw new IllegalStateException();
			case PERSON, API_READ -> Answer.LET_IN;
			case API_WRITE -> caller.writes() ? Answer.LET_IN : Answer.FORBIDDEN;
			case ADMINISTRATOR, KEEPER, API_ADMIN -> caller.administrates() ? Answer.LET_IN : Answer.FORBIDDEN;
			case HOST -> (caller.administrates() || caller == Caller.Kind.MANAGER) ? Answer.LET_IN : Answer.FORBIDDEN;
			case READ_STORY, TALK, API_READ_STORY -> whose.isKnown() ? Answer.LET_IN : Answer.MISSING;
			case OWN_WORDS -> (whose == Whose.OWN) ? Answer.LET_IN : (whose.isKnown() ? Answer.NO : Answer.MISSING);
			case CHANGE_STORY -> changed(caller, whose);
			case API_CHANGE_STORY -> caller.writes() ? changed(caller, whose) : Answer.FORBIDDEN;
		};
	}

	private static Answer changed(Caller.Kind caller, Whose whose) {
		if (whose == Whose.OWN || (whose == Whose.SHARED && caller.administrates())) {
			return Answer.LET_IN;
		}
		return whose.isKnown() ? Answer.FORBIDDEN : Answer.MISSING;
	}

	/**
	 * Who may pass.
	 */
	enum Rule {

		OPEN, NOWHERE, PERSON, ADMINISTRATOR, HOST, KEEPER, READ_STORY, TALK, OWN_WORDS, CHANGE_STORY, API_READ,
		API_WRITE, API_ADMIN, API_READ_STORY, API_CHANGE_STORY

	}

	/**
	 * What a story is to the caller.
	 */
	enum Whose {

		/** It is about none. */
		NONE,

		/** They tell it. */
		OWN,

		/** Somebody else has published it. */
		SHARED,

		/** It is somebody else's draft. */
		DRAFT,

		/** It is for named people only. */
		RESTRICTED;

		boolean isKnown() {
			return this == OWN || this == SHARED;
		}

	}

	/**
	 * What an answer says about whether one may.
	 */
	enum Answer {

		ANY, LET_IN, OUTSIDE, FORBIDDEN, MISSING, NO, OUTSIDE_OR_MISSING;

		/**
		 * Whether this status is such an answer.
		 * @param inner whether the address names something in the story, which may be
		 * gone by now
		 */
		boolean is(int status, String location, boolean inner) {
			boolean outside = status == 401 || status == 403 || location.equals("/login");
			return status < 500 && switch (this) {
				case ANY -> true;
				case LET_IN -> !outside && (inner || status != 404);
				case OUTSIDE -> outside;
				case FORBIDDEN -> status == 403;
				case MISSING -> status == 404;
				case NO -> status == 403 || status == 404;
				case OUTSIDE_OR_MISSING -> outside || status == 404;
			};
		}

	}

}
