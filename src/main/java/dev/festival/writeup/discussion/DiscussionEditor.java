package dev.festival.writeup.discussion;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUpId;

/**
 * Lets everybody who may read a write-up comment on it.
 */
@Service
@Transactional
public class DiscussionEditor {

	private final CommentThreads threads;

	private final Comments comments;

	private final StoryReader stories;

	private final MentionedPeople mentioned;

	private final ApplicationEventPublisher events;

	private final LiveChannel live;

	private final Clock clock;

	DiscussionEditor(CommentThreads threads, Comments comments, StoryReader stories, MentionedPeople mentioned,
			ApplicationEventPublisher events, LiveChannel live, Clock clock) {
		this.threads = threads;
		this.comments = comments;
		this.stories = stories;
		this.mentioned = mentioned;
		this.events = events;
		this.live = live;
		this.clock = clock;
	}

	/**
	 * Begins a thread about a place of the story.
	 * @param place the slug of one of the story's {@linkplain Place places}
	 * @param typed 1 to 10,000 characters of Markdown
	 * @return who was mentioned and can't read the write-up, so isn't told
	 */
	public MentionedPeople.Unaware start(WriteUpId id, String place, String typed, SignedIn by) {
		Story story = this.stories.read(id, by);
		Subject about = Place.subject(place);
		if (!isThere(story, about)) {
			throw new DiscussionRefusedException("Choose what it is about; that place isn't in the story any more.");
		}
		Markdown text = Said.comment(typed);
		CommentThread thread = this.threads.save(new CommentThread(id, about, by.personId(), this.clock.instant()));
		return say(id, thread.id(), text, by);
	}

	/**
	 * Answers in a thread; one that was resolved is open again.
	 */
	public MentionedPeople.Unaware reply(WriteUpId id, UUID thread, String typed, SignedIn by) {
		this.stories.read(id, by);
		CommentThread found = thread(id, thread);
		Markdown text = Said.comment(typed);
		found.reopen();
		return say(id, found.id(), text, by);
	}

	/**
	 * Says a comment of one's own in other words.
	 * @param seen the version of it that was shown
	 */
	public MentionedPeople.Unaware change(WriteUpId id, UUID comment, String typed, int seen, SignedIn by) {
		this.stories.read(id, by);
		Comment found = comment(id, comment);
		String before = found.text().source();
		found.change(Said.comment(typed), seen, by.personId(), this.clock.instant());
		this.live.announce(id);
		return tell(id, found, before, by);
	}

	public void remove(WriteUpId id, UUID comment, SignedIn by) {
		this.stories.read(id, by);
		comment(id, comment).remove(by.personId());
		this.live.announce(id);
	}

	public void resolve(WriteUpId id, UUID thread, SignedIn by) {
		this.stories.read(id, by);
		thread(id, thread).resolve(by.personId(), this.clock.instant());
		this.live.announce(id);
	}

	public void reopen(WriteUpId id, UUID thread, SignedIn by) {
		this.stories.read(id, by);
		thread(id, thread).reopen();
		this.live.announce(id);
	}

	private MentionedPeople.Unaware say(WriteUpId id, UUID thread, Markdown text, SignedIn by) {
		Comment comment = this.comments.save(new Comment(thread, text, by.personId(), this.clock.instant()));
		this.live.announce(id);
		return tell(id, comment, "", by);
	}

	private MentionedPeople.Unaware tell(WriteUpId id, Comment comment, String before, SignedIn by) {
		MentionedPeople.Found found = this.mentioned.in(id, comment.text().source(), before, by.personId());
		found.readers()
			.forEach((person) -> this.events.publishEvent(new Mentioned(id, comment.id(), person, by.personId())));
		return found.unaware();
	}

	private CommentThread thread(WriteUpId id, UUID thread) {
		return this.threads.findById(thread).filter((found) -> found.isOf(id)).orElseThrow(NothingSaidException::new);
	}

	private Comment comment(WriteUpId id, UUID comment) {
		Comment found = this.comments.findById(comment).orElseThrow(NothingSaidException::new);
		thread(id, found.thread());
		return found;
	}

	private static boolean isThere(Story story, Subject about) {
		return switch (about.part()) {
			case TIMELINE -> story.writeUp().timeline().stream().anyMatch((entry) -> entry.id() == about.item());
			case FACTORS -> story.writeUp().factors().stream().anyMatch((factor) -> factor.id() == about.item());
			case FOLLOW_UPS ->
				story.followUps().stream().anyMatch((followUp) -> followUp.id().number() == about.item());
			default -> about.item() == 0 && (about.part().isProse() || about.part() == Part.FACTS);
		};
	}

	/**
	 * Somebody was named in a comment.
	 */
	@NamedInterface("discussion")
	public record Mentioned(WriteUpId writeUp, UUID comment, PersonId person, PersonId by) {
	}

}
