/*
 * <auto-save data-name="in-short"> saves the text field inside it while one types, and keeps what isn't
 * saved yet in the browser, through a crash, a lost connection or an expired session.
 */
const PAUSE = 1200;
const RETRY = 5000;

customElements.define("auto-save", class extends HTMLElement {
	connectedCallback() {
		this.field = this.querySelector("textarea");
		this.form = this.field.form;
		this.state = this.querySelector(".save-state");
		this.seen = this.querySelector("input[data-seen]");
		this.key = `festival:${new URL(this.form.action).pathname}:${this.dataset.name}`;
		this.saved = this.field.value;
		this.field.addEventListener("input", () => this.typed());
		window.addEventListener("focus", () => this.stuck && this.save());
		window.addEventListener("online", () => this.stuck && this.save());
		window.addEventListener("pagehide", () => this.leave());
		this.offerDraft();
	}

	get dirty() {
		return this.field.value !== this.saved;
	}

	typed() {
		localStorage.setItem(this.key, JSON.stringify({ text: this.field.value, seen: this.seen.value, at: Date.now() }));
		this.show("unsaved", "Not saved yet");
		this.later(PAUSE);
	}

	later(pause) {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.save(), pause);
	}

	body(text) {
		return new URLSearchParams({
			_csrf: this.form.elements._csrf.value, seen: this.seen.value, [`seen.${this.dataset.name}`]: this.seen.value,
			[this.dataset.name]: text,
		});
	}

	async save() {
		if (this.saving) {
			return;
		}
		if (!this.dirty) {
			localStorage.removeItem(this.key);
			return this.show("saved", "Saved");
		}
		this.saving = true;
		this.stuck = false;
		this.show("saving", "Saving …");
		const text = this.field.value;
		try {
			this.answered(await fetch(this.form.action, {
				method: "POST", body: this.body(text), redirect: "manual",
				headers: { "Festival-Autosave": "1", "Accept": "application/json" },
			}), text);
		}
		catch {
			this.keepTrying("No connection. Your text is kept in this browser.");
		}
		this.saving = false;
	}

	answered(response, text) {
		if (response.status === 204) {
			this.seen.value = response.headers.get("Festival-Revision");
			this.saved = text;
			if (this.dirty) {
				return this.later(PAUSE);
			}
			localStorage.removeItem(this.key);
			const now = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
			return this.show("saved", `Saved ${now} · version ${this.seen.value}`);
		}
		if (response.status === 409) {
			return this.show("conflict", "Somebody else changed this too.", "See both", () => this.form.requestSubmit());
		}
		if (response.status === 413 || response.status === 422) {
			return this.show("failed", "Too long or too tangled to be laid out. Your text is kept in this browser.");
		}
		if (response.status === 401 || response.status === 403 || response.type === "opaqueredirect") {
			this.stuck = true;
			return this.show("failed", "You were signed out. Your text is kept in this browser.", "Sign in",
				() => window.open("/login", "_blank"));
		}
		this.keepTrying("Not saved. Your text is kept in this browser.");
	}

	keepTrying(words) {
		this.stuck = true;
		this.show("failed", words, "Try again", () => this.save());
		this.later(RETRY);
	}

	leave() {
		if (this.dirty && !this.saving) {
			navigator.sendBeacon(this.form.action, this.body(this.field.value));
		}
	}

	offerDraft() {
		const draft = JSON.parse(localStorage.getItem(this.key) ?? "null");
		if (!draft || draft.text === this.field.value) {
			localStorage.removeItem(this.key);
			return;
		}
		const when = new Date(draft.at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
		this.show("unsaved", `This browser has text of ${when} that wasn’t saved.`, "Bring it back", () => {
			this.seen.value = draft.seen;
			this.field.value = draft.text;
			this.save();
		});
	}

	show(kind, words, action, does) {
		this.state.className = `save-state save-state--${kind}`;
		this.state.textContent = words;
		if (action) {
			const button = Object.assign(document.createElement("button"), { type: "button", textContent: action });
			button.className = "button button--small";
			button.addEventListener("click", does);
			this.state.append(button);
		}
	}
});
