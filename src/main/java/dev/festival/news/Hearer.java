package dev.festival.news;

/**
 * Hears what is said on one channel, at whichever instance it was said, and passes it on
 * to the streams that are open here. It is told one thing after another and must not keep
 * the others waiting.
 */
public interface Hearer {

	/**
	 * The name of the channel, in small letters.
	 */
	String channel();

	void hear(String news);

	/**
	 * News may have been missed.
	 */
	void catchUp();

	/**
	 * Proxies close what is silent for long, and gone browsers show only by writing.
	 */
	void keepAlive();

	/**
	 * Ends all streams: a web server that stops waits for its answers to end.
	 */
	void end();

}
