package dev.festival.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Proxy;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.festival.Visitor;

/**
 * A real browser that notes whatever acts or could act in the pages it opens, with as
 * much of our defence as it is told.
 */
final class Detector implements AutoCloseable {

	private static final String ACTS = resource("acts.js");

	private static final String SCAN = resource("scan.js");

	private static final String ACTED = "acted ";

	private final Findings findings = new Findings();

	private final Map<String, Served> served = new HashMap<>();

	private final BrowserContext context;

	private final String address;

	private final Defence defence;

	private Page page;

	private int looks;

	/**
	 * Opens a browser.
	 * @param address of the application, the only one that it reaches
	 */
	Detector(Browser browser, String address, Defence defence) {
		this.address = address;
		this.defence = defence;
		this.context = browser.newContext(
				new Browser.NewContextOptions().setProxy(new Proxy("http://127.0.0.1:9").setBypass("localhost")));
		this.context.setDefaultTimeout(60_000);
		this.context.addInitScript(ACTS);
		this.context.onConsoleMessage(this::heard);
		this.context.onDialog(this::asked);
		this.context.onRequest(this::requested);
		this.context.onWebError((error) -> this.findings.add("error", error.error(), error.page().url()));
		this.context.route("**/*", this::answer);
		this.page = this.context.newPage();
	}

	Findings findings() {
		return this.findings;
	}

	int looks() {
		return this.looks;
	}

	/**
	 * Looks as this person from now on.
	 */
	Detector as(Visitor visitor) {
		this.context.clearCookies();
		visitor.cookie("SESSION")
			.ifPresent(
					(session) -> this.context.addCookies(List.of(new Cookie("SESSION", session).setUrl(this.address))));
		return this;
	}

	/**
	 * Opens the page at this path and lets its scripts finish.
	 */
	void look(String path) {
		this.looks++;
		open(path);
		scan(path, false);
	}

	/**
	 * Lets the editor show all of its texts as they will be.
	 */
	void preview(String path) {
		this.looks++;
		open(path);
		this.page
			.evaluate("() => document.querySelectorAll('text-preview button').forEach((button) => button.click())");
		this.page.waitForSelector("text-preview button[aria-pressed=false]",
				new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
		scan(path + ", previewed", false);
	}

	/**
	 * Looks at an answer that the application gave before, as if it gave it now.
	 */
	void look(String path, dev.festival.Page answer) {
		String policy = answer.header("Content-Security-Policy").orElse("");
		this.served.put(this.address + path, new Served(answer.status(), answer.body(), policy));
		look(path);
		this.served.clear();
	}

	/**
	 * Looks at a mail as a reader does that has no policy at all.
	 */
	void lookAtMail(String html) {
		this.looks++;
		serve("/a-mail", html);
		open("/a-mail");
		scan("a mail: " + html, true);
	}

	/**
	 * Looks at slides in one file without what is the file's own: its policy, style,
	 * scripts and the pictures inside.
	 */
	void lookAtFile(String html) {
		this.looks++;
		serve("/a-file",
				html.replaceFirst("<meta http-equiv=[^>]*>", "")
					.replaceFirst("(?s)<style>.*?</style>", "")
					.replaceAll("(?s)<script type=\"module\">.*?</script>", "")
					.replaceAll("src=\"data:image/\\w++;base64,[^\"]*+\"", "src=\"/a-picture\""));
		open("/a-file");
		scan("slides in a file", false);
	}

	/**
	 * How many of these pages, opened in frames of their own, act.
	 */
	long acting(List<String> pages) {
		StringBuilder frames = new StringBuilder();
		for (int number = 0; number < pages.size(); number++) {
			serve("/frame/" + number, pages.get(number));
			frames.append("<iframe sandbox='allow-scripts allow-same-origin allow-modals' src='/frame/")
				.append(number)
				.append("'></iframe>");
		}
		serve("/frames", "<!doctype html>" + frames);
		open("/frames");
		this.looks++;
		return this.page.mainFrame().childFrames().stream().filter(this::acts).count();
	}

	private void serve(String path, String html) {
		this.served.put(this.address + path, new Served(200, html, ""));
	}

	private boolean acts(Frame frame) {
		try {
			List<?> found = (List<?>) frame.evaluate(SCAN, false);
			found.forEach((each) -> this.findings.add(String.valueOf(each), frame.url()));
			return !found.isEmpty();
		}
		catch (PlaywrightException ex) {
			// It has gone elsewhere, which is an act.
			return true;
		}
	}

	private void open(String path) {
		try {
			this.page.navigate(this.address + path);
			this.page.waitForSelector("[hx-trigger=load][hx-swap=outerHTML], .htmx-request",
					new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
		}
		catch (PlaywrightException ex) {
			// It went elsewhere, or keeps the browser busy.
			this.findings.add("left", ex, path);
			this.page.close();
			this.page = this.context.newPage();
		}
	}

	private void scan(String where, boolean mail) {
		try {
			((List<?>) this.page.evaluate(SCAN, mail))
				.forEach((found) -> this.findings.add(String.valueOf(found), where));
		}
		catch (PlaywrightException ex) {
			this.findings.add("left", ex, where);
		}
	}

	private void heard(ConsoleMessage message) {
		if (message.text().startsWith(ACTED)) {
			this.findings.add(message.text().substring(ACTED.length()), message.location());
		}
	}

	private void asked(Dialog dialog) {
		this.findings.add("dialog", dialog.message(), this.page.url());
		dialog.dismiss();
	}

	private void requested(Request request) {
		String url = request.url();
		if (!url.startsWith(this.address + "/") && !url.matches("(?:blob|data|about):.*")) {
			this.findings.add("request", url, this.page.url());
		}
	}

	private void answer(Route route) {
		Request request = route.request();
		String type = request.resourceType();
		Served known = this.served.get(request.url());
		if (known != null) {
			fulfill(route, known.status(), known.body(), known.policy());
		}
		else if (!request.url().startsWith(this.address + "/")) {
			route.abort();
		}
		else if (type.equals("stylesheet") || type.equals("font")) {
			route.fulfill(new FulfillOptions().setContentType("text/css").setBody(""));
		}
		else if (type.equals("document") && this.defence != Defence.WHOLE) {
			APIResponse response = route.fetch(new FetchOptions().setMaxRedirects(0));
			fulfill(route, response.status(), response.text(),
					response.headers().getOrDefault("content-security-policy", ""));
		}
		else {
			route.resume();
		}
	}

	private void fulfill(Route route, int status, String body, String policy) {
		Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "text/html;charset=UTF-8"));
		if (this.defence.keepsPolicy() && !policy.isEmpty()) {
			headers.put("Content-Security-Policy", policy);
		}
		route.fulfill(new FulfillOptions().setStatus(status).setHeaders(headers).setBody(this.defence.weaken(body)));
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static String resource(String name) {
		try (InputStream stream = Objects.requireNonNull(Detector.class.getResourceAsStream(name))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the browser got before.
	 */
	private record Served(int status, String body, String policy) {
	}

}
