package dev.festival.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A device that keeps passkeys and answers without asking anybody, played by the browser.
 */
record Authenticator(CDPSession browser, String id) {

	/**
	 * Plugs one in.
	 */
	static Authenticator of(Page page) {
		CDPSession browser = page.context().newCDPSession(page);
		browser.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		for (String can : new String[] { "hasResidentKey", "hasUserVerification", "isUserVerified",
				"automaticPresenceSimulation" }) {
			options.addProperty(can, true);
		}
		JsonObject wanted = new JsonObject();
		wanted.add("options", options);
		return new Authenticator(browser,
				browser.send("WebAuthn.addVirtualAuthenticator", wanted).get("authenticatorId").getAsString());
	}

	void verifiesNobody() {
		JsonObject state = new JsonObject();
		state.addProperty("authenticatorId", this.id);
		state.addProperty("isUserVerified", false);
		this.browser.send("WebAuthn.setUserVerified", state);
	}

}
