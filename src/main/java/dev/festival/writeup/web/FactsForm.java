package dev.festival.writeup.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.Cast;
import dev.festival.writeup.Facts;
import dev.festival.writeup.Involved;
import dev.festival.writeup.Involvement;
import dev.festival.writeup.Kind;
import dev.festival.writeup.Moment;
import dev.festival.writeup.Moments;
import dev.festival.writeup.Part;
import dev.festival.writeup.Severity;
import dev.festival.writeup.State;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUp;

/**
 * The facts, the moments and the people of a write-up as they are typed. Times are meant
 * in the zone that the form was shown in.
 *
 * @param withTeams anything, if the teams that look after the services are to be named
 * @param was marks of what the form showed, by which it is known what was touched
 */
record FactsForm(
		@NotBlank(message = "A write-up needs a title.") @Size(max = 200,
				message = "A title has at most 200 characters.") String title,
		@NotNull(message = "Choose what kind of story it is.") @Nullable Kind kind, @Nullable Severity severity,
		@NotNull(message = "When was it, roughly?") @KnownYear @Nullable LocalDateTime when,
		@NotNull(message = "There is no time zone of that name.") @Nullable ZoneId zone,
		@NotNull(message = "There is no time zone of that name.") @Nullable ZoneId shownIn, @Nullable String services,
		@Nullable String teams, @Nullable String withTeams, @Nullable String tags,
		@Nullable Map<Moment, @KnownYear @Nullable LocalDateTime> moments,
		@NotNull(message = "Somebody has to tell it.") @Nullable UUID teller,
		@Nullable Map<Involvement, @Nullable List<UUID>> involved, @Nullable Map<Part, @Nullable String> was,
		int seen) {

	/** As long as a name of a team can be. */
	private static final int TEAM = 100;

	FactsForm {
		title = OneLine.of(title);
	}

	static FactsForm of(WriteUp writeUp) {
		Facts facts = writeUp.facts();
		ZoneId zone = facts.zone();
		Map<Moment, @Nullable LocalDateTime> moments = new EnumMap<>(Moment.class);
		writeUp.moments().known().forEach((moment, at) -> moments.put(moment, LocalDateTime.ofInstant(at, zone)));
		Map<Involvement, @Nullable List<UUID>> involved = new EnumMap<>(Involvement.class);
		for (Involvement as : Involvement.values()) {
			involved.put(as, writeUp.involved(as).stream().map(PersonId::value).toList());
		}
		Map<Part, @Nullable String> was = new EnumMap<>(Part.class);
		FactsForm form = new FactsForm(facts.title(), facts.kind(), facts.severity(),
				LocalDateTime.ofInstant(facts.occurred(), zone), zone, zone, String.join(", ", facts.services()),
				String.join(", ", facts.teams()),
				(facts.services().isEmpty() && facts.teams().isEmpty()) ? "true" : null,
				String.join(", ", facts.tags()), moments, writeUp.teller().value(), involved, was, writeUp.revision());
		form.states().forEach((subject, state) -> was.put(subject.part(), TextMark.of(state)));
		return form;
	}

	/**
	 * What was changed in the form; what wasn't touched is left as others may have made
	 * it meanwhile.
	 */
	Map<Subject, @Nullable State> touched() {
		Map<Subject, @Nullable State> touched = new LinkedHashMap<>();
		states().forEach((subject, state) -> {
			if (this.was == null || !TextMark.of(state).equals(this.was.get(subject.part()))) {
				touched.put(subject, state);
			}
		});
		return touched;
	}

	private Map<Subject, State> states() {
		Map<Subject, State> states = new LinkedHashMap<>();
		states.put(Subject.of(Part.FACTS), facts());
		states.put(Subject.of(Part.MOMENTS), marked());
		states.put(Subject.of(Part.PEOPLE), cast());
		return states;
	}

	Facts facts() {
		return new Facts(this.title, known(this.kind), this.severity,
				known(this.when).atZone(known(this.shownIn)).toInstant(), known(this.zone),
				OneLine.names(this.services), OneLine.names(this.teams, TEAM), OneLine.names(this.tags));
	}

	Moments marked() {
		return MomentsForm.marked(this.moments, known(this.shownIn));
	}

	Cast cast() {
		Set<Involved> people = new HashSet<>();
		if (this.involved != null) {
			this.involved.forEach((as, chosen) -> {
				if (chosen != null) {
					chosen.forEach((person) -> people.add(new Involved(new PersonId(person), as)));
				}
			});
		}
		return new Cast(new PersonId(known(this.teller)), people);
	}

	public boolean isWithTeams() {
		return this.withTeams != null;
	}

	public boolean plays(Involvement as, UUID person) {
		List<UUID> chosen = (this.involved != null) ? this.involved.get(as) : null;
		return chosen != null && chosen.contains(person);
	}

	// The form was validated before it is read.
	private static <T> T known(@Nullable T value) {
		return java.util.Objects.requireNonNull(value);
	}

}
