package dev.festival.writeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import dev.festival.account.Identity;
import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.roles.Called;
import dev.festival.writeup.roles.MentionedNames;
import dev.festival.writeup.roles.NamesInText;
import dev.festival.writeup.roles.Retelling;

/**
 * Tells stories with roles instead of names: of the people in them, and of everybody with
 * an account whose name or address occurs in a text.
 */
@Component
public class NamesAsRoles {

	private final Names names;

	NamesAsRoles(Names names) {
		this.names = names;
	}

	/**
	 * The story as those inside may hand it on.
	 */
	public Story told(Story story) {
		return retold(story).story();
	}

	/**
	 * The same, with the rule for what else is handed on.
	 */
	public Retold retold(Story story) {
		return retold(story, this.names.everybody(), false);
	}

	/**
	 * The story as somebody without an account reads it: also without the addresses of
	 * evidence and links, which lead to places that aren't for them.
	 */
	public Retold toldOutside(Story story) {
		return retold(story, this.names.everybody(), true);
	}

	/**
	 * For texts that are no part of the story, and may mention others than it does.
	 */
	private static UnaryOperator<Markdown> words(List<String> texts, List<Identity> others, List<Called> called,
			boolean outside) {
		MentionedNames mentioned = new MentionedNames(String.join("\n", texts));
		List<Called> all = new ArrayList<>(called);
		others.stream()
			.filter((person) -> called.stream().noneMatch((one) -> one.email().equals(person.email())))
			.filter((person) -> mentioned.mention(person.name(), person.email()))
			.forEach((person) -> all.add(new Called(person.name(), person.email(), "another colleague")));
		return new Retelling(new NamesInText(all), outside)::text;
	}

	static Story told(Story story, Collection<Identity> everybody, boolean outside) {
		return retold(story, everybody, outside).story();
	}

	private static Retold retold(Story story, Collection<Identity> everybody, boolean outside) {
		Map<PersonId, Identity> known = new HashMap<>();
		everybody.forEach((person) -> known.put(person.id(), person));
		Set<PersonId> own = Casting.of(story, List.of()).keySet();
		Mentioned mentioned = new Mentioned(story, own);
		List<Identity> others = everybody.stream().filter((person) -> !own.contains(person.id())).toList();
		Map<PersonId, String> roles = Casting.of(story, mentioned.of(others));
		List<Called> called = new ArrayList<>();
		new LinkedHashSet<>(roles.keySet()).forEach((person) -> {
			Identity identity = known.getOrDefault(person, new Identity(person, story.name(person), ""));
			called.add(new Called(identity.name(), identity.email(), roles.getOrDefault(person, "somebody")));
		});
		Retelling retelling = new Retelling(new NamesInText(called), outside);
		return new Retold(new RetoldStory(story, roles, retelling).story(),
				(texts) -> words(texts, others, called, outside));
	}

}
