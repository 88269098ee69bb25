package dev.festival.account.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a reader wants pages to look.
 */
public enum Theme {

	SYSTEM("Like the system", "circle"), LIGHT("Light", "sun"), DARK("Dark", "moon");

	static final String COOKIE = "theme";

	private final String label;

	private final String icon;

	Theme(String label, String icon) {
		this.label = label;
		this.icon = icon;
	}

	static Theme of(@Nullable String text) {
		for (Theme theme : values()) {
			if (theme.text().equals(text)) {
				return theme;
			}
		}
		return SYSTEM;
	}

	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

	public String icon() {
		return this.icon;
	}

	public List<Theme> others() {
		return Stream.of(values()).filter((theme) -> theme != this).toList();
	}

	/**
	 * What the page's root says, which is nothing when the system decides.
	 */
	public @Nullable String mark() {
		return (this == SYSTEM) ? null : text();
	}

}
