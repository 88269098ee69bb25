package dev.festival.pdf;

import java.time.Duration;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks text like another, until it has taken too long: the renderer breaks all of its
 * lines by this and can't be stopped otherwise.
 */
final class Patience implements FSTextBreaker {

	private final FSTextBreaker breaker;

	private final long end;

	/**
	 * Patience from now on.
	 */
	Patience(FSTextBreaker breaker, Duration most) {
		this.breaker = breaker;
		this.end = System.nanoTime() + most.toNanos();
	}

	@Override
	public int next() {
		return this.breaker.next();
	}

	@Override
	public void setText(String text) {
		if (System.nanoTime() - this.end > 0) {
			throw PrintRefusedException.tooLong();
		}
		this.breaker.setText(text);
	}

}
