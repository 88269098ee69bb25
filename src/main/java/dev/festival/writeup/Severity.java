package dev.festival.writeup;

import java.util.Locale;

/**
 * How bad it was, as a rank, the worst first; unknown is allowed while a story is young.
 * What each is called here and what it means, administrators say by a
 * {@link SeverityWording}.
 */
public enum Severity {

	SEV_1, SEV_2, SEV_3, SEV_4;

	private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/**
	 * Its name in style sheets and addresses.
	 */
	public String slug() {
		return this.slug;
	}

}
