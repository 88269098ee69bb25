/*
 * <pass-key options="/address" origin="https://here"> around a form asks for a passkey when the form is sent, or
 * makes one if it has the attribute makes, and sends the answer along. It stays hidden where the browser
 * can't, and at any other address than the one that passkeys are for.
 */
customElements.define("pass-key", class extends HTMLElement {
	connectedCallback() {
		if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON || this.getAttribute("origin") !== location.origin) {
			return;
		}
		this.form = this.querySelector("form");
		this.form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.say("");
			this.ask().catch((trouble) => this.say(this.words(trouble)));
		});
		this.hidden = false;
	}

	async ask() {
		const { _csrf, credential } = this.form.elements;
		const response = await fetch(this.getAttribute("options"), {
			method: "POST", body: new URLSearchParams({ _csrf: _csrf.value }), headers: { Accept: "application/json" },
		});
		if (!response.ok) {
			throw new Error(`Answered ${response.status}`);
		}
		const options = await response.json();
		const answer = this.hasAttribute("makes")
			? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
			: await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
		credential.value = JSON.stringify(answer.toJSON());
		this.form.submit();
	}

	words(trouble) {
		if (trouble.name === "InvalidStateError") {
			return "This device keeps a passkey of yours already.";
		}
		return trouble.name === "NotAllowedError" ? "No passkey was chosen." : "That didn’t work. Load the page again and retry.";
	}

	say(words) {
		const place = this.querySelector("[role=alert]");
		place.textContent = words;
		place.hidden = words === "";
	}
});
