package dev.festival.writeup.timeline;

import java.time.LocalTime;

/**
 * A time of day as it was written.
 *
 * @param nextDay whether it was written as 24:00
 * @param twelveHour whether AM or PM was given
 * @param halfMissing whether AM or PM may have been left out, as in {@code 2:02}
 * @param about whether it was marked as a guess, or only its hour is known
 * @param unknown whether it only holds the place of a time, such as {@code --:--}
 */
record WrittenClock(LocalTime time, boolean nextDay, boolean twelveHour, boolean halfMissing, boolean about,
		boolean unknown) {

	WrittenClock inTheAfternoon() {
		return new WrittenClock(this.time.plusHours(12), false, true, false, this.about, this.unknown);
	}

}
