package dev.festival.deck.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import dev.festival.deck.Length;

/**
 * Where the forms of one deck are, for the links between them.
 *
 * @param back what the slides are of, unless that isn't to be read from here
 * @param backName what that is called
 * @param base the address that those of the forms begin with
 * @param query what stands behind each
 * @param length how much is shown, unless each story is as long as its teller chose
 * @param inside whether they are for somebody who is signed in: with notes, a view for
 * the speaker, other lengths, and our own template
 * @param room where they are presented to a room, if the reader may
 * @param arrange where the slides are arranged, if the reader may
 */
@NamedInterface("forms")
public record DeckAddresses(@Nullable String back, String backName, String base, Map<String, String> query,
		@Nullable Length length, boolean inside, @Nullable String room, @Nullable String arrange) {

	public DeckAddresses {
		query = Map.copyOf(query);
	}

	static DeckAddresses of(long number, DeckWish wish, Length length, boolean editable) {
		String story = "/write-ups/" + number;
		Map<String, String> query = new LinkedHashMap<>();
		if (wish.roles()) {
			query.put("names", "roles");
		}
		query.putAll(lengthIn(wish));
		return new DeckAddresses(story + (wish.roles() ? "?names=roles" : ""), "#" + number, story + "/deck", query,
				length, true, story + "/presentation" + suffix(query),
				(editable && !wish.roles()) ? story + "/deck/arrangement" : null);
	}

	/**
	 * For a festival; its room is for those who may open it.
	 */
	public static DeckAddresses ofFestival(String festival, DeckWish wish, boolean room) {
		return new DeckAddresses(festival, "The festival", festival + "/deck", lengthIn(wish), wish.wantedLength(),
				true, room ? festival + "/presentation" + suffix(lengthIn(wish)) : null, null);
	}

	private static Map<String, String> lengthIn(DeckWish wish) {
		Length wanted = wish.wantedLength();
		return (wanted != null) ? Map.of("length", wanted.slug()) : Map.of();
	}

	static DeckAddresses shared(String token, long number, boolean withStory) {
		String story = "/shared/" + token;
		return new DeckAddresses(withStory ? story : null, "#" + number, story + "/deck", Map.of(), null, false, null,
				null);
	}

	/**
	 * The address of a form.
	 * @param ending what follows the deck's: {@code .pptx}, {@code /notes} or nothing
	 */
	public String form(String ending) {
		return this.base + ending + suffix(this.query);
	}

	/**
	 * The address of a form with the notes in it.
	 */
	public String formWithNotes(String ending) {
		Map<String, String> changed = new LinkedHashMap<>(this.query);
		changed.put("notes", "yes");
		return this.base + ending + suffix(changed);
	}

	/**
	 * The .pptx as Festival's own slides look.
	 */
	public String ownPptx() {
		Map<String, String> changed = new LinkedHashMap<>(this.query);
		changed.put("template", "festival");
		return this.base + ".pptx" + suffix(changed);
	}

	/**
	 * The slides of several stories, each as long as its teller chose.
	 */
	public @Nullable String asArranged() {
		return this.base.startsWith("/festivals/") ? this.base : null;
	}

	/**
	 * The slides in another length.
	 */
	public String inLength(Length other) {
		Map<String, String> changed = new LinkedHashMap<>(this.query);
		changed.put("length", other.slug());
		return this.base + suffix(changed);
	}

	/**
	 * Where an image is for those who see these slides.
	 * @param address where it is for those who are signed in
	 */
	public String image(String address) {
		return this.base.startsWith("/shared/") ? this.base + address.replaceFirst("^/write-ups/\\d+", "") : address;
	}

	private static String suffix(Map<String, String> query) {
		return query.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((one) -> one.getKey() + "=" + one.getValue())
			.collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
	}

}
