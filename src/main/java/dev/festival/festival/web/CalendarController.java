package dev.festival.festival.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.festival.account.SignedIn;
import dev.festival.festival.Agenda;
import dev.festival.festival.Calendars;
import dev.festival.festival.FestivalId;
import dev.festival.festival.FestivalReader;

/**
 * Hands a festival out for the reader's own calendar.
 */
@Controller
class CalendarController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final FestivalReader festivals;

	private final Calendars calendars;

	CalendarController(FestivalReader festivals, Calendars calendars) {
		this.festivals = festivals;
		this.calendars = calendars;
	}

	@GetMapping("/festivals/{festival}.ics")
	ResponseEntity<byte[]> calendar(@PathVariable long festival, @AuthenticationPrincipal SignedIn reader) {
		Agenda agenda = this.festivals.read(new FestivalId(festival), reader);
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename("festival-" + agenda.id() + ".ics")
			.build();
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header("Content-Disposition", attachment.toString())
			.body(this.calendars.toKeep(agenda.festival(), agenda.host()).getBytes(StandardCharsets.UTF_8));
	}

}
