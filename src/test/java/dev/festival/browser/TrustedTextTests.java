package dev.festival.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No script of a page makes HTML or code of a text, whatever it is, but what the server
 * answered. That everything still works is what the other tests in a browser find out.
 */
@FestivalTest
@ExtendWith(Browsing.class)
class TrustedTextTests {

	private static final List<String> ATTEMPTS = List.of("document.body.innerHTML = '<b>x</b>'",
			"document.body.outerHTML = '<b>x</b>'", "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
			"document.write('<b>x</b>')", "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
			"Document.parseHTMLUnsafe('<b>x</b>')", "document.createRange().createContextualFragment('<b>x</b>')",
			"document.createElement('iframe').srcdoc = '<b>x</b>'", "document.createElement('script').text = 'x'",
			"document.createElement('script').src = '/js/festival.js'", "trustedTypes.createPolicy('mine', {})",
			"trustedTypes.createPolicy('default', {})", "trustedTypes.createPolicy('festival', {})",
			"htmx.swap(document.body, '<b>x</b>', { swapStyle: 'innerHTML' })");

	@Autowired
	private Visitors visitors;

	@Test
	void textOfAScriptIsRefused(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = open(context);
			assertThat(ATTEMPTS).allSatisfy((attempt) -> assertThat(attempt(page, attempt)).isEqualTo("TypeError"));
		}
	}

	@Test
	void sameAttemptsSucceedWithoutThePolicy(Browser browser) {
		try (BrowserContext context = browser.newContext(new NewContextOptions().setBypassCSP(true))) {
			Page page = open(context);
			assertThat(attempt(page, "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')")).isEqualTo("done");
			assertThat(attempt(page, "document.createElement('iframe').srcdoc = '<b>x</b>'")).isEqualTo("done");
		}
	}

	private Page open(BrowserContext context) {
		Visitor wren = this.visitors.signedIn("Wren");
		context.addCookies(List.of(new Cookie("SESSION", wren.cookie("SESSION").orElseThrow()).setUrl(wren.address())));
		Page page = context.newPage();
		page.navigate(wren.address() + "/write-ups");
		return page;
	}

	private static Object attempt(Page page, String attempt) {
		return page
			.evaluate("() => { try { " + attempt + "; return 'done'; } catch (trouble) { return trouble.name; } }");
	}

}
