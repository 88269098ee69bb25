package dev.festival.writeup.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import dev.festival.account.SignedIn;
import dev.festival.page.KeptPages;
import dev.festival.page.KeptPieces;
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

	private final KeptPages pages;

	private final KeptPieces pieces;

	private final Clock clock;

	StartController(WriteUpList writeUps, FollowUpList followUps, AskedReviews reviews, KeptPages pages,
			KeptPieces pieces, Clock clock) {
		this.writeUps = writeUps;
		this.followUps = followUps;
		this.reviews = reviews;
		this.pages = pages;
		this.pieces = pieces;
		this.clock = clock;
	}

	@GetMapping("/")
	View start(@AuthenticationPrincipal SignedIn reader, Model model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		model.addAttribute("drafts", this.writeUps.read(WriteUpFilter.drafts(reader.personId()), reader.personId(), 5));
		model.addAttribute("published",
				this.writeUps.read(WriteUpFilter.ofStatus(Status.PUBLISHED), reader.personId(), 6));
		model.addAttribute("inReview",
				this.writeUps.read(WriteUpFilter.ofStatus(Status.IN_REVIEW), reader.personId(), 6));
		model.addAttribute("mine", this.followUps.ofOwner(reader.personId()));
		model.addAttribute("asked", this.reviews.of(reader.personId()));
		Times times = new Times(reader.zone());
		model.addAttribute("times", times);
		model.addAttribute("pieces", this.pieces.by("writeup/row", "short", times, request, response));
		model.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), reader.zone()));
		model.addAttribute("me", reader);
		return this.pages.framed("writeup/start", reader, "/", request);
	}

}
