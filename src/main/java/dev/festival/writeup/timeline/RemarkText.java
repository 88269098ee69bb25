package dev.festival.writeup.timeline;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Recognises a remark about all times, such as "all times in UTC" or "times are
 * approximate".
 */
final class RemarkText {

	private static final int LONGEST = 240;

	private static final Pattern TITLE = Pattern
		.compile(" (?:incident|outage|post ?mortem|disruption|downtime)(?: report| review)? ");

	private RemarkText() {
	}

	static Piece.@Nullable Remark read(Span span, String line, boolean heading) {
		if (line.length() > LONGEST) {
			return null;
		}
		String words = " " + line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", " ") + " ";
		boolean aboutTimes = words.contains(" times ") || words.contains(" timestamps ") || words.contains(" timezone ")
				|| words.contains(" time zone ") || (words.contains(" time ") && words.contains(" all "))
				|| (heading && words.contains(" timeline "));
		if (!aboutTimes) {
			WrittenDay titleDay = (heading && TITLE.matcher(words).find()) ? dayAnywhere(line) : null;
			return (titleDay != null) ? new Piece.Remark(span, null, titleDay, false, false) : null;
		}
		WrittenZone zone = ZoneText.anywhere(line);
		boolean about = words.contains(" approx");
		WrittenDay day = (zone != null || about || heading || words.contains(" all ")) ? dayAnywhere(line) : null;
		boolean says = zone != null || about || (heading && day != null);
		return says ? new Piece.Remark(span, zone, day, about, words.contains(" otherwise ")) : null;
	}

	private static @Nullable WrittenDay dayAnywhere(String line) {
		for (int at = 0; at < line.length(); at++) {
			boolean wordBegins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
			Found<WrittenDay> found = (wordBegins && Character.isLetterOrDigit(line.charAt(at)))
					? DateText.read(line, at) : null;
			if (found != null && found.value().standsAlone()) {
				return found.value();
			}
		}
		return null;
	}

}
