package dev.festival.writeup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.page.KeptPages;
import dev.festival.page.KeptPieces;
import dev.festival.writeup.SamplesUnderWay;
import dev.festival.writeup.Status;
import dev.festival.writeup.discussion.AskedReviews;

/**
 * The start page: what is waiting for the reader, and what is new.
 */
@Controller
class StartController {

	private final WriteUpList writeUps;

	private final FollowUpList followUps;

	private final AskedReviews reviews;

	private final SamplesUnderWay samples;

	private final KeptPages pages;

	private final KeptPieces pieces;

	private final Clock clock;

	StartController(WriteUpList writeUps, FollowUpList followUps, AskedReviews reviews, SamplesUnderWay samples,
			KeptPages pages, KeptPieces pieces, Clock clock) {
		this.writeUps = writeUps;
		this.followUps = followUps;
		this.reviews = reviews;
		this.samples = samples;
		this.pages = pages;
		this.pieces = pieces;
		this.clock = clock;
	}

	@GetMapping("/")
	View start(@AuthenticationPrincipal SignedIn reader, Model model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		PersonId id = reader.personId();
		Times times = new Times(reader.zone());
		model.addAttribute("pieces", this.pieces.by("writeup/row", "short", times, request, response));
		List<WriteUpRow> drafts = this.writeUps.read(WriteUpFilter.drafts(id), id, 5).rows();
		List<WriteUpRow> published = this.writeUps.read(WriteUpFilter.ofStatus(Status.PUBLISHED), id, 6).rows();
		List<WriteUpRow> inReview = this.writeUps.read(WriteUpFilter.ofStatus(Status.IN_REVIEW), id, 6).rows();
		boolean empty = drafts.isEmpty() && published.isEmpty() && inReview.isEmpty();
		return this.pages.page("writeup/start",
				Map.of("name", reader.name(), "drafts", drafts, "published", published, "inReview", inReview,
						"samplesUnderWay", empty && this.samples.areThere(), "mine", this.followUps.ofOwner(id),
						"asked", this.reviews.of(id), "times", times, "today",
						LocalDate.ofInstant(this.clock.instant(), reader.zone())),
				reader, "/", model, request);
	}

}
