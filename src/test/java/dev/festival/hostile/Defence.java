package dev.festival.hostile;

/**
 * How much of what protects a page is left to it.
 */
enum Defence {

	/** The page as it is served. */
	WHOLE(true, true),

	/** The same without its policy. */
	ESCAPING_ONLY(true, false),

	/** As if nothing were escaped. */
	POLICY_ONLY(false, true),

	/** As if nobody had thought of it. */
	NONE(false, false);

	private final boolean escaping;

	private final boolean policy;

	Defence(boolean escaping, boolean policy) {
		this.escaping = escaping;
		this.policy = policy;
	}

	boolean keepsPolicy() {
		return this.policy;
	}

	String weaken(String html) {
		return this.escaping ? html
				: html.replace("&lt;", "<")
					.replace("&gt;", ">")
					.replace("&quot;", "\"")
					.replace("&#34;", "\"")
					.replace("&#39;", "'")
					.replace("&amp;", "&");
	}

}
