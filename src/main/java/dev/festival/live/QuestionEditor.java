package dev.festival.live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;
import dev.festival.news.News;
import dev.festival.refusal.Refusal.Reason;
import dev.festival.writeup.EditedMeanwhileException;
import dev.festival.writeup.FollowUpStatus;
import dev.festival.writeup.FollowUpType;
import dev.festival.writeup.Part;
import dev.festival.writeup.Promise;
import dev.festival.writeup.Prose;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;

/**
 * Makes something of what the room asked. What it becomes in a write-up goes by the rules
 * of write-ups, and takes nothing away from what is there.
 */
@Service
public class QuestionEditor {

	private static final int LONGEST_TITLE = 200;

	private static final int TRIES = 5;

	private final Questions questions;

	private final StoryReader stories;

	private final WriteUpEditor editor;

	private final TransactionOperations transactions;

	private final News news;

	private final Clock clock;

	QuestionEditor(Questions questions, StoryReader stories, WriteUpEditor editor, TransactionOperations transactions,
			News news, Clock clock) {
		this.questions = questions;
		this.stories = stories;
		this.editor = editor;
		this.transactions = transactions;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Adds it to the open questions of its story.
	 */
	public void keepOpen(Room room, UUID id, SignedIn by) {
		settle(room, id, (question) -> {
			WriteUp writeUp = this.stories.read(story(question), by).writeUp();
			String before = writeUp.text(Part.OPEN_QUESTIONS).source();
			Markdown text = Markdown
				.of(before + (before.isBlank() ? "" : "\n\n") + "* " + new Quoted(question).markdown());
			this.editor.change(writeUp.id(), Subject.of(Part.OPEN_QUESTIONS), new Prose(text), writeUp.revision(), by);
			return Question.Outcome.OPEN_QUESTION;
		});
	}

	/**
	 * Promises to look into it.
	 */
	public void followUp(Room room, UUID id, SignedIn by) {
		settle(room, id, (question) -> {
			Story story = this.stories.read(story(question), by);
			String title = question.text();
			boolean fits = title.length() <= LONGEST_TITLE;
			LocalDate today = LocalDate.ofInstant(this.clock.instant(), by.zone());
			Promise promise = new Promise(fits ? title : OneLine.cut(title, LONGEST_TITLE - 1) + "…", by.personId(),
					story.severities().due(story.writeUp().facts().severity(), today), FollowUpType.INVESTIGATE,
					FollowUpStatus.OPEN, fits ? null : new Quoted(question).markdown(), List.of());
			this.editor.promise(story.writeUp().id(), promise, by);
			return Question.Outcome.FOLLOW_UP;
		});
	}

	public void dismiss(Room room, UUID id) {
		settle(room, id, (question) -> Question.Outcome.DISMISSED);
	}

	/**
	 * Settles it in one transaction. Whoever saved the same part in the very moment is
	 * let in first.
	 */
	private void settle(Room room, UUID id, Function<Question, Question.Outcome> how) {
		for (int tries = 1;; tries++) {
			try {
				this.transactions.executeWithoutResult((transaction) -> {
					Question question = this.questions.waiting(room, id);
					this.questions.settle(question, how.apply(question));
					this.news.announce(Bulletin.CHANNEL, Bulletin.asked(room.code()).text());
				});
				return;
			}
			catch (EditedMeanwhileException ex) {
				if (tries == TRIES) {
					throw ex;
				}
			}
		}
	}

	private static WriteUpId story(Question question) {
		WriteUpId writeUp = question.writeUp();
		if (writeUp == null) {
			throw new QuestionRefusedException(Reason.CONFLICT,
					"This was asked between the stories, so it belongs to none of them.");
		}
		return writeUp;
	}

}
