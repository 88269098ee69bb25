package dev.festival.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.festival.Visitor;

/**
 * The browser windows that a test opens. Whatever goes wrong in one of them that the test
 * doesn't expect makes it fail, even where nobody looked.
 */
final class Windows {

	static final int WIDTH = 1280;

	static final int HEIGHT = 900;

	private final Browser browser;

	private final List<BrowserContext> open = new ArrayList<>();

	private final Watch watch = new Watch();

	Windows(Browser browser) {
		this.browser = browser;
	}

	/**
	 * A window of this person, with the cookies that they have.
	 */
	Page of(Visitor person) {
		return of(person, (options) -> {
		});
	}

	/**
	 * The same in a browser that is set up in a way of its own.
	 */
	Page of(Visitor person, Consumer<NewContextOptions> setUp) {
		Page page = at(person.address(), setUp);
		person.cookie("SESSION")
			.map((session) -> new Cookie("SESSION", session).setUrl(person.address()))
			.ifPresent((cookie) -> page.context().addCookies(List.of(cookie)));
		return page;
	}

	/**
	 * A window of somebody who was never here.
	 * @param address of the application, without a slash at the end
	 */
	Page at(String address) {
		return at(address, (options) -> {
		});
	}

	/**
	 * The same in a browser that is set up in a way of its own.
	 */
	Page at(String address, Consumer<NewContextOptions> setUp) {
		NewContextOptions options = new NewContextOptions().setBaseURL(address).setViewportSize(WIDTH, HEIGHT);
		setUp.accept(options);
		BrowserContext context = this.browser.newContext(options);
		context.setDefaultTimeout(Chromium.MILLISECONDS_TO_ANSWER);
		this.open.add(context);
		this.watch.over(context, address);
		return context.newPage();
	}

	/**
	 * Lets the application refuse something with this status.
	 */
	void expectRefusal(int status) {
		this.watch.expectRefusal(status);
	}

	/**
	 * Lets pages lead to this server too.
	 */
	void expectVisitsTo(String address) {
		this.watch.expectVisitsTo(address);
	}

	/**
	 * Lets requests find no application.
	 */
	void expectLostConnections() {
		this.watch.expectLostConnections();
	}

	void close() {
		this.open.forEach(BrowserContext::close);
		this.watch.report();
	}

}
