package dev.festival.festival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.Involvement;
import dev.festival.writeup.Presented;
import dev.festival.writeup.Status;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;

/**
 * Everything that a person can do to a festival: everybody plans one, and its host, who
 * made it, managers and administrators change it.
 */
@Component
@Transactional
public class FestivalEditor {

	/** How long a story takes if nobody says otherwise. */
	private static final int MINUTES = 10;

	private final Festivals festivals;

	private final StoryReader stories;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FestivalEditor(Festivals festivals, StoryReader stories, ApplicationEventPublisher events, Clock clock) {
		this.festivals = festivals;
		this.stories = stories;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Plans a festival; without a title it gets one.
	 */
	public FestivalId plan(Plan plan, SignedIn by) {
		FestivalId id = new FestivalId(this.festivals.nextNumber());
		this.festivals.saveAndFlush(new Festival(id, plan, by.personId(), this.clock.instant()));
		return id;
	}

	/**
	 * Plans it otherwise.
	 * @param seen the revision that the person had before their eyes
	 * @throws FestivalChangedException when somebody else changed it since
	 */
	public void change(FestivalId id, Plan plan, int seen, SignedIn by) {
		edit(id, by, (festival) -> {
			if (festival.revision() != seen) {
				throw new FestivalChangedException(festival);
			}
			festival.change(plan, by.personId());
		});
	}

	/**
	 * Puts a story that this person may read into the running order.
	 */
	public void add(FestivalId id, WriteUpId story, int minutes, SignedIn by) {
		edit(id, by, (festival) -> {
			refuseUntold(this.stories.read(story, by).writeUp(), by);
			festival.order().add(story, minutes);
		});
	}

	/**
	 * Puts a story into it that its teller has offered.
	 */
	void accept(FestivalId id, WriteUpId story, SignedIn by) {
		edit(id, by, (festival) -> festival.order().add(story, MINUTES));
	}

	private static void refuseUntold(WriteUp story, SignedIn by) {
		boolean teller = story.teller().equals(by.personId())
				|| story.involved(Involvement.CO_TELLER).contains(by.personId());
		if (story.status() != Status.PUBLISHED && !(teller && story.status() == Status.IN_REVIEW)) {
			throw new FestivalRefusedException((story.status() == Status.IN_REVIEW)
					? "It is still in review: only its tellers can put it in before it is published."
					: "Only what is published can be told at a festival.");
		}
	}

	/**
	 * Puts something else into it, such as a break.
	 */
	public void add(FestivalId id, String words, int minutes, SignedIn by) {
		edit(id, by, (festival) -> festival.order().add(words, minutes));
	}

	public void remove(FestivalId id, int item, SignedIn by) {
		edit(id, by, (festival) -> festival.order().remove(item));
	}

	/**
	 * Moves an item of the running order to another place, 0 being the first.
	 */
	public void move(FestivalId id, int item, int to, SignedIn by) {
		edit(id, by, (festival) -> festival.order().move(item, to));
	}

	/**
	 * Gives an item so many minutes, and words where it has some.
	 */
	public void budget(FestivalId id, int item, int minutes, @Nullable String words, SignedIn by) {
		edit(id, by, (festival) -> festival.order().budget(item, minutes, words));
	}

	/**
	 * Calls it off.
	 */
	public void cancel(FestivalId id, String reason, SignedIn by) {
		edit(id, by, (festival) -> festival.cancel(reason, by.personId(), this.clock.instant()));
	}

	/**
	 * Says that it was held; those of its stories that were told know it from then on.
	 * @param told the items that were not left out
	 */
	public void close(FestivalId id, Set<Integer> told, SignedIn by) {
		edit(id, by, (festival) -> {
			Plan plan = festival.plan();
			LocalDate day = LocalDate.ofInstant(plan.startsAt(), plan.zone());
			festival.close(told, by.personId(), this.clock.instant())
				.forEach((story) -> this.events
					.publishEvent(new Presented(story, festival.id().number(), plan.title(), day)));
		});
	}

	/**
	 * Takes down what is said or decided.
	 * @param seen how often the text had been changed when the person saw it
	 * @return how often it has been changed now
	 * @throws NoteChangedException when somebody else changed it since
	 */
	public int write(FestivalId id, Note note, Markdown text, int seen, SignedIn by) {
		return edit(id, by, (festival) -> festival.write(note, text, seen)).revision(note);
	}

	/**
	 * Counts what the room let be heard while it was held.
	 */
	public void heard(FestivalId id, Heard more) {
		Festival festival = this.festivals.lock(id.number()).orElseThrow(NoSuchFestivalException::new);
		festival.hear(more);
		this.festivals.saveAndFlush(festival);
	}

	private Festival edit(FestivalId id, SignedIn by, Consumer<Festival> change) {
		Festival festival = this.festivals.lock(id.number()).orElseThrow(NoSuchFestivalException::new);
		festival.refuseOthers(by);
		change.accept(festival);
		return this.festivals.saveAndFlush(festival);
	}

}
