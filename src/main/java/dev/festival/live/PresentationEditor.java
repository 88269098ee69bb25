package dev.festival.live;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.SignedIn;
import dev.festival.news.News;
import dev.festival.writeup.Status;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;

/**
 * Everything that a presenter can do to a presentation, each in one transaction that
 * tells the room.
 */
@Service
@Transactional
public class PresentationEditor {

	/** More rooms than one person can talk to. */
	private static final int MOST_AT_ONCE = 5;

	private final Presentations presentations;

	private final Snapshots snapshots;

	private final Stories stories;

	private final Cheers cheers;

	private final News news;

	private final Clock clock;

	PresentationEditor(Presentations presentations, Snapshots snapshots, Stories stories, Cheers cheers, News news,
			Clock clock) {
		this.presentations = presentations;
		this.snapshots = snapshots;
		this.stories = stories;
		this.cheers = cheers;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Begins to present a deck that the presenter may read. It is never open to strangers
	 * when one of its stories isn't for everybody here.
	 * @return the code for the room
	 */
	public String begin(Plan plan, SignedIn by) {
		boolean open = plan.open() && !this.stories.forFewer(plan.stories());
		this.presentations.running(by.personId().value()).stream().skip(MOST_AT_ONCE - 1L).forEach(this::finish);
		Presentation presentation = new Presentation(plan, open, by.personId(), this.clock.instant());
		this.presentations.saveAndFlush(presentation);
		this.snapshots.keep(presentation.id(), plan.deck());
		return presentation.code();
	}

	/**
	 * The code of the one with this write-up that the presenter has begun and not ended.
	 */
	@Transactional(readOnly = true)
	public Optional<String> running(WriteUpId writeUp, SignedIn by) {
		return this.presentations.running(by.personId().value(), writeUp.number());
	}

	public void show(String code, Wanted wanted, SignedIn by) {
		Presentation presentation = own(code, by);
		wanted.applyTo(presentation, this.clock.instant());
		tell(presentation);
	}

	/**
	 * Goes on with another deck of the same.
	 */
	public void takeOver(String code, Plan plan, SignedIn by) {
		Presentation presentation = own(code, by);
		presentation.takeOver(plan);
		if (this.stories.forFewer(plan.stories())) {
			presentation.close();
		}
		this.snapshots.keep(presentation.id(), plan.deck());
		tell(presentation);
	}

	/**
	 * Ends it.
	 * @return its code as it is kept
	 */
	public String end(String code, SignedIn by) {
		String kept = own(code, by).code();
		finish(kept);
		return kept;
	}

	/**
	 * Ends those that somebody has forgotten to end.
	 */
	void endOverdue() {
		this.presentations.overdue().forEach(this::finish);
	}

	/**
	 * A story that is for named people now closes the rooms in which it is told.
	 */
	@EventListener
	void close(WriteUp.Addressed story) {
		if (story.audience().restricted()) {
			close(story.writeUp());
		}
	}

	/**
	 * So does one that is a draft again, or put away.
	 */
	@EventListener
	void close(WriteUp.Moved story) {
		if (story.to() != Status.IN_REVIEW && story.to() != Status.PUBLISHED) {
			close(story.writeUp());
		}
	}

	private void close(WriteUpId story) {
		for (String code : this.presentations.openOnes(story.number())) {
			Presentation presentation = this.presentations.lock(code).orElseThrow();
			presentation.close();
			tell(presentation);
		}
	}

	private void finish(String code) {
		Presentation presentation = this.presentations.lock(code).orElseThrow();
		presentation.end(this.cheers.of(presentation.id()), this.cheers.followers(presentation.id()),
				this.clock.instant());
		this.snapshots.forget(presentation.id());
		tell(presentation);
	}

	private Presentation own(String code, SignedIn by) {
		return this.presentations.lock(Code.typed(code).text())
			.filter((presentation) -> presentation.presenter().equals(by.personId()))
			.orElseThrow(NoSuchPresentationException::new);
	}

	private void tell(Presentation presentation) {
		this.presentations.save(presentation);
		this.news.announce(Bulletin.CHANNEL, Bulletin.of(presentation).text());
	}

}
