package dev.festival.pdf;

import java.time.Duration;

/**
 * How long something may take, asked in between: neither the renderer nor what reads
 * pictures can be stopped otherwise.
 */
final class Patience {

	private final long end;

	/**
	 * Patience from now on.
	 */
	Patience(Duration most) {
		this.end = System.nanoTime() + most.toNanos();
	}

	/**
	 * Ends what takes too long.
	 */
	void ask() {
		if (System.nanoTime() - this.end > 0) {
			throw PrintRefusedException.tooLong();
		}
	}

}
