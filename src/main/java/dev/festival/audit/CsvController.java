package dev.festival.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sends the log as a file, a piece at a time: however long it is, it is never held as a
 * whole, and a slow reader keeps no connection to the database.
 */
@Controller
class CsvController {

	private static final int PIECE = 1_000;

	private final EntryList list;

	CsvController(EntryList list) {
		this.list = list;
	}

	@GetMapping("/audit.csv")
	void download(@RequestParam(required = false) @Nullable String action,
			@RequestParam(required = false) @Nullable String person,
			@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String until, @AuthenticationPrincipal SignedIn reader,
			HttpServletResponse response) throws IOException {
		EntryFilter filter = new EntryFilter(action, person, from, until, null);
		// Read before the answer begins, so that trouble is still answered as such.
		List<Entry> piece = this.list.read(filter, reader, PIECE);
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("audit.csv").build().toString());
		PrintWriter writer = response.getWriter();
		writer.write(CsvRow.HEADINGS.text());
		while (!piece.isEmpty() && !writer.checkError()) {
			piece.forEach((entry) -> writer.write(CsvRow.of(entry).text()));
			piece = (piece.size() < PIECE) ? List.of()
					: this.list.read(filter.olderThan(piece.getLast().cursor()), reader, PIECE);
		}
	}

}
