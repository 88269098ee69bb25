package dev.festival.writeup.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.writeup.Visibility;
import dev.festival.writeup.WriteUpId;

/**
 * Finds whom a comment names: {@code @} and the full name or the e-mail address of
 * somebody who is here. Of names that begin alike the longest counts; namesakes are all
 * meant.
 */
@Component
public class MentionedPeople {

	private static final String SELECT = """
			select p.id, p.name, p.email, exists (select 1 from write_up w where w.id = :writeUp and
			""" + Visibility.TO_READER.replace(":reader", "p.id") + """
			) as reads from person p
			where p.active and p.id <> :by and (strpos(lower(:text), '@' || lower(p.name)) > 0
				or strpos(lower(:text), '@' || lower(p.email)) > 0)
			order by p.id limit 100
			""";

	private final JdbcClient jdbc;

	MentionedPeople(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Who is named in a text and wasn't in the one before.
	 */
	Found in(WriteUpId writeUp, String text, String before, PersonId by) {
		if (text.indexOf('@') < 0) {
			return new Found(List.of(), new Unaware(List.of()));
		}
		List<Candidate> candidates = this.jdbc.sql(SELECT)
			.param("writeUp", writeUp.number())
			.param("text", text)
			.param("by", by.value())
			.query((row, index) -> new Candidate(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
					row.getString("email"), row.getBoolean("reads")))
			.list();
		List<PersonId> readers = new ArrayList<>();
		List<PersonId> unaware = new ArrayList<>();
		for (Candidate candidate : candidates) {
			if (candidate.isNamedIn(text, candidates) && !candidate.isNamedIn(before, candidates)) {
				(candidate.reads() ? readers : unaware).add(candidate.person());
			}
		}
		return new Found(readers, new Unaware(unaware));
	}

	/**
	 * Those who are named, by whether they may read what it is about.
	 */
	record Found(List<PersonId> readers, Unaware unaware) {
	}

	/**
	 * Those who are named and not told, since they can't read the write-up.
	 */
	public record Unaware(List<PersonId> people) {
	}

	private record Candidate(PersonId person, String name, String email, boolean reads) {

		boolean isNamedIn(String text, List<Candidate> others) {
			String lower = text.toLowerCase(Locale.ROOT);
			for (int at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
				boolean begins = at == 0 || !Character.isLetterOrDigit(lower.codePointBefore(at));
				int here = begins ? length(lower, at + 1) : 0;
				String rest = lower;
				int from = at + 1;
				if (here > 0 && others.stream().noneMatch((other) -> other.length(rest, from) > here)) {
					return true;
				}
			}
			return false;
		}

		/**
		 * How many characters of the text name this person there.
		 */
		private int length(String text, int at) {
			return Math.max(length(text, at, this.name), length(text, at, this.email));
		}

		private static int length(String text, int at, String called) {
			String wanted = called.toLowerCase(Locale.ROOT);
			int end = at + wanted.length();
			boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
			return (text.startsWith(wanted, at) && ends) ? wanted.length() : 0;
		}

	}

}
