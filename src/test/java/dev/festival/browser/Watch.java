package dev.festival.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notes what goes wrong in browser windows: errors of scripts and on the console, what
 * the content security policy forbids, refused requests and those to other servers.
 */
final class Watch {

	private static final String POLICY = """
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error('Forbidden by the policy:', event.violatedDirective, event.blockedURI, event.sample))""";

	private final List<String> faults = new CopyOnWriteArrayList<>();

	private final Set<Integer> refusals = new HashSet<>();

	private final Set<String> neighbours = new HashSet<>();

	private boolean connectionsGetLost;

	void over(BrowserContext context, String address) {
		context.addInitScript(POLICY);
		context.onConsoleMessage(this::heard);
		context.onWebError((error) -> this.faults.add(error.page().url() + ": " + error.error()));
		context.onRequest((request) -> asked(request, address));
		context.onResponse(this::answered);
		context.onRequestFailed(this::failed);
	}

	void expectRefusal(int status) {
		this.refusals.add(status);
	}

	void expectVisitsTo(String address) {
		this.neighbours.add(address);
	}

	void expectLostConnections() {
		this.connectionsGetLost = true;
	}

	/**
	 * Fails when there is something to tell.
	 */
	void report() {
		assertThat(this.faults).as("What went wrong in the browser").isEmpty();
	}

	private void heard(ConsoleMessage message) {
		// Those are told by the responses and failures, more exactly.
		boolean known = message.text().startsWith("Failed to load resource");
		if (message.type().equals("error") && !known) {
			this.faults.add(message.location() + ": " + message.text());
		}
	}

	private void asked(Request request, String address) {
		String url = request.url();
		boolean visit = this.neighbours.stream().anyMatch((neighbour) -> url.startsWith(neighbour + "/"));
		if (!visit && !url.startsWith(address + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
			this.faults.add("A request left the house: " + url);
		}
	}

	private void answered(Response response) {
		if (response.status() >= 400 && !this.refusals.contains(response.status())) {
			this.faults.add(response.status() + " for " + response.request().method() + " " + response.url());
		}
	}

	private void failed(Request request) {
		// A page that is left, or a download, ends what it was loading.
		boolean left = "net::ERR_ABORTED".equals(request.failure());
		if (!left && !this.connectionsGetLost) {
			this.faults.add(request.failure() + " for " + request.method() + " " + request.url());
		}
	}

}
