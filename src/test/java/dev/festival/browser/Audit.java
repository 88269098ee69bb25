package dev.festival.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at pages as axe does, in light and dark, and tells all that is wrong with them at
 * once.
 */
final class Audit {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** The others find the same in the dark. */
	private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

	private static final int PHONE = 390;

	private final List<String> violations = new ArrayList<>();

	/**
	 * A window to look into.
	 */
	static Page window(Windows windows, String address) {
		// Our policy would keep axe out, and half a transition has no colour of its own.
		return windows.at(address, (options) -> options.setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE));
	}

	Audit look(Page page, String path, String name) {
		page.navigate(path);
		return look(page, name);
	}

	Audit lookTwice(Page page, String path, String name) {
		page.navigate(path);
		return lookTwice(page, name);
	}

	/**
	 * Looks at the page as it stands.
	 * @param name tells it from others
	 */
	Audit look(Page page, String name) {
		look(page, ColorScheme.LIGHT, name, (axe) -> axe.withTags(RULES));
		look(page, ColorScheme.DARK, name, (axe) -> axe.withRules(OF_COLOUR));
		return this;
	}

	/**
	 * The same, and once more as wide as a phone, where it mustn't be wider than that.
	 */
	Audit lookTwice(Page page, String name) {
		look(page, name);
		page.setViewportSize(PHONE, 844);
		look(page, name + " on a phone");
		int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
		if (width > PHONE) {
			this.violations.add("%s on a phone: is %d wide".formatted(name, width));
		}
		page.setViewportSize(Windows.WIDTH, Windows.HEIGHT);
		return this;
	}

	List<String> violations() {
		return this.violations;
	}

	/**
	 * Fails when there is something to tell.
	 */
	void report() {
		assertThat(this.violations).as("What axe finds").isEmpty();
	}

	private void look(Page page, ColorScheme scheme, String name, UnaryOperator<AxeBuilder> rules) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
		rules.apply(new AxeBuilder(page).setLegacyMode(true))
			.analyze()
			.getViolations()
			.forEach((rule) -> note(rule, name + ", " + scheme));
	}

	private void note(Rule rule, String where) {
		for (CheckedNode node : rule.getNodes()) {
			this.violations.add("%s: %s at %s: %s".formatted(where, rule.getId(), node.getTarget(),
					node.getFailureSummary().replaceAll("\\s+", " ")));
		}
	}

}
