package dev.festival.writeup.web;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import dev.festival.account.PersonId;
import dev.festival.writeup.Kind;
import dev.festival.writeup.Severity;
import dev.festival.writeup.Status;

/**
 * Which write-ups a list shows, as it stands in its address.
 *
 * @param q words of the title
 * @param teller the id of a person, or a part of their name
 * @param before show what is older than this place, {@code milliseconds.number}
 * @param after show what is newer than this place
 */
@NamedInterface("lists")
public record WriteUpFilter(@Nullable String q, @Nullable Status status, @Nullable Severity severity,
		@Nullable Kind kind, @Nullable String tag, @Nullable String service, @Nullable String team,
		@Nullable String teller, @Nullable String before, @Nullable String after) {

	// No more digits than a time that PostgreSQL can hold.
	private static final Pattern CURSOR = Pattern.compile("-?\\d{1,14}\\.\\d{1,18}");

	private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	public WriteUpFilter {
		q = blankToNull(q);
		tag = blankToNull(tag);
		service = blankToNull(service);
		team = blankToNull(team);
		teller = blankToNull(teller);
		before = blankToNull(before);
		after = blankToNull(after);
	}

	static WriteUpFilter ofStatus(Status status) {
		return new WriteUpFilter(null, status, null, null, null, null, null, null, null, null);
	}

	static WriteUpFilter ofService(String service) {
		return new WriteUpFilter(null, null, null, null, null, service, null, null, null, null);
	}

	static WriteUpFilter ofTeam(String team) {
		return new WriteUpFilter(null, null, null, null, null, null, team, null, null, null);
	}

	static WriteUpFilter drafts(PersonId teller) {
		return new WriteUpFilter(null, Status.DRAFT, null, null, null, null, null, teller.toString(), null, null);
	}

	/**
	 * The person whose stories are wanted, where the address says exactly which.
	 */
	@Nullable UUID tellerId() {
		return (this.teller != null && ID.matcher(this.teller).matches()) ? UUID.fromString(this.teller) : null;
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		// PostgreSQL can't hold the character zero in text.
		String kept = (text != null) ? text.replace("\0", "").strip() : "";
		return kept.isEmpty() ? null : kept;
	}

	boolean upwards() {
		return this.after != null && cursor() != null;
	}

	@Nullable Instant cursorInstant() {
		String cursor = cursor();
		return (cursor != null) ? Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, cursor.indexOf('.')))) : null;
	}

	long cursorNumber() {
		String cursor = cursor();
		return (cursor != null) ? Long.parseLong(cursor.substring(cursor.indexOf('.') + 1)) : 0;
	}

	private @Nullable String cursor() {
		String given = (this.after != null) ? this.after : this.before;
		return (given != null && CURSOR.matcher(given).matches()) ? given : null;
	}

	public boolean isEmpty() {
		return this.q == null && this.status == null && this.severity == null && this.kind == null && this.tag == null
				&& this.service == null && this.team == null && this.teller == null;
	}

}
