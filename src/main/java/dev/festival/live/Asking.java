package dev.festival.live;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.markdown.OneLine;
import dev.festival.news.News;
import dev.festival.refusal.Refusal.Reason;

/**
 * What somebody in the room can do: ask, and laugh.
 */
@Service
public class Asking {

	private final Questions questions;

	private final Counting counting;

	private final Limits limits;

	private final Rooms rooms;

	private final News news;

	private final Clock clock;

	Asking(Questions questions, Counting counting, Limits limits, Rooms rooms, News news, Clock clock) {
		this.questions = questions;
		this.counting = counting;
		this.limits = limits;
		this.rooms = rooms;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Counts a reaction, unless too many come.
	 */
	public boolean cheer(Room room, Cheer cheer, Pass pass) {
		boolean counts = room.scene().reactions() && this.limits.mayCheer(room.code(), pass);
		if (counts) {
			this.counting.cheer(room, cheer);
		}
		return counts;
	}

	/**
	 * Passes a question on to the presenter.
	 * @throws QuestionRefusedException when it can't be taken, or not now
	 */
	@Transactional
	public void ask(Room room, String typed, String typedName, Pass pass) {
		String text = OneLine.of(typed);
		String name = OneLine.of(typedName);
		if (text.isEmpty()) {
			throw new QuestionRefusedException(Reason.INVALID, "What would you like to know?");
		}
		if (text.length() > Question.LONGEST || name.length() > Question.LONGEST_NAME) {
			throw new QuestionRefusedException(Reason.INVALID,
					"At most 500 characters, please, and 60 for your name: it has to fit between two slides.");
		}
		if (!room.scene().questions()) {
			throw new QuestionRefusedException(Reason.CONFLICT, "The presenter takes no questions at the moment.");
		}
		if (!this.limits.mayAsk(room.code(), pass)) {
			throw new QuestionRefusedException(Reason.TOO_OFTEN,
					"Many questions are coming in just now. Yours is still here; please send it again in a moment.");
		}
		int slide = room.scene().slide();
		Question question = new Question(UUID.randomUUID(), slide,
				this.rooms.deck(room).map((deck) -> deck.chapterOf(slide - 1).writeUp()).orElse(null), name, text,
				this.clock.instant(), Question.Outcome.WAITING);
		if (!this.questions.add(room.id(), question)) {
			throw new QuestionRefusedException(Reason.CONFLICT,
					"There are so many questions that the presenter can’t take more. Ask yours when it is over.");
		}
		this.news.announce(Bulletin.CHANNEL, Bulletin.asked(room.code()).text());
	}

}
