package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import dev.festival.account.SignedIn;
import dev.festival.writeup.WriteUpId;

/**
 * Marks the page of a write-up with everything that it depends on, read by one statement,
 * so that an unchanged page isn't made again.
 */
@Component
class PageMarks {

	private static final String SELECT = """
			select w.revision, (select sum(version) from person) as names from write_up w
			where w.id = :id and
			""" + VisibleRows.TO_READER;

	/** Pages of another start of the application may look different. */
	private final String start = Long.toHexString(System.currentTimeMillis());

	private final JdbcClient jdbc;

	PageMarks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The mark of the page as this reader sees it today; none if they may not see it.
	 */
	Optional<String> of(WriteUpId writeUp, SignedIn reader, Instant now, HttpServletRequest request) {
		return this.jdbc.sql(SELECT)
			.param("id", writeUp.number())
			.param("reader", reader.personId().value())
			.query((row, index) -> row.getInt("revision") + "." + row.getLong("names"))
			.optional()
			.map((versions) -> "W/\"%s-%s-%08x\"".formatted(this.start, versions,
					Objects.hash(reader.personId(), reader.role(), reader.name(), reader.zone(),
							LocalDate.ofInstant(now, reader.zone()), cookie(request, "XSRF-TOKEN"),
							cookie(request, "theme"))));
	}

	private static String cookie(HttpServletRequest request, String name) {
		Cookie cookie = WebUtils.getCookie(request, name);
		return (cookie != null) ? cookie.getValue() : "";
	}

}
