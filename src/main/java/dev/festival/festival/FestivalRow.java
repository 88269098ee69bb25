package dev.festival.festival;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A festival as one line of a list.
 *
 * @param host what the host is called
 * @param stories how many are in its running order
 */
public record FestivalRow(FestivalId id, String title, Instant startsAt, ZoneId zone, String place, boolean call,
		String host, int stories, Stage stage) {
}
