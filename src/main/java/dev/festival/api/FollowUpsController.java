package dev.festival.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dev.festival.account.SignedIn;
import dev.festival.writeup.web.FollowUpList;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The follow-ups that are not finished, for scripts.
 */
@RestController
class FollowUpsController {

	private final FollowUpList list;

	private final Clock clock;

	FollowUpsController(FollowUpList list, Clock clock) {
		this.list = list;
		this.clock = clock;
	}

	/**
	 * Those that are due first, 500 at most.
	 */
	@GetMapping("/api/v1/follow-ups")
	Lines list(@AuthenticationPrincipal SignedIn reader) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), reader.zone());
		return new Lines(this.list.byUrgency(reader.personId(), today)
			.entrySet()
			.stream()
			.flatMap((group) -> group.getValue().stream().map((row) -> Line.of(row, group.getKey())))
			.toList());
	}

	/**
	 * All of them.
	 */
	record Lines(List<Line> followUps) {
	}

	/**
	 * One of them.
	 *
	 * @param writeUp the number of the write-up that asks for it
	 */
	record Line(long number, String title, LocalDate due, String urgency, String type, String status, String owner,
			long writeUp) {

		static Line of(FollowUpList.FollowUpRow row, FollowUpList.Urgency urgency) {
			return new Line(row.number(), row.title(), row.due(), Word.of(urgency), Word.of(row.type()),
					Word.of(row.status()), row.owner(), row.writeUp());
		}

	}

}
