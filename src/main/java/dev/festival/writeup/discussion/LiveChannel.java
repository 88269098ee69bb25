package dev.festival.writeup.discussion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.news.News;
import dev.festival.writeup.WriteUpId;

/**
 * Tells every instance, once the transaction is committed, that something was said about
 * a write-up; never what.
 */
@Component
class LiveChannel {

	static final String NAME = "festival_discussion";

	private final News news;

	LiveChannel(News news) {
		this.news = news;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void announce(WriteUpId writeUp) {
		this.news.announce(NAME, Long.toString(writeUp.number()));
	}

}
