// <live-discussion> sends its forms in place and shows what others say while one reads.
// Only what nobody is typing into is exchanged.
import { markPlaces } from "./comment-marks.js";
import { pageOf } from "./server-page.js";

const isBusy = (element) => element.contains(document.activeElement) && document.activeElement.matches("textarea, input, select")
	|| [...element.querySelectorAll("textarea")].some((field) => field.value !== field.defaultValue);

customElements.define("live-discussion", class extends HTMLElement {
	connectedCallback() {
		markPlaces(this);
		this.addEventListener("submit", (event) => this.send(event));
		this.events = new EventSource(this.dataset.events);
		this.events.addEventListener("discussion", () => this.refresh());
	}

	disconnectedCallback() {
		this.events.close();
	}

	async send(event) {
		const form = event.target;
		event.preventDefault();
		if (form.ariaBusy === "true") {
			return;
		}
		form.ariaBusy = "true";
		const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, event.submitter)) })
			.catch(() => null);
		form.ariaBusy = "false";
		this.say(form, answer ? "" : "No connection. Nothing was sent, and your text is still here; please try again.");
		if (!answer) {
			return;
		}
		const page = answer.ok || answer.status === 422 ? await pageOf(answer) : null;
		if (!page?.querySelector("live-discussion")) {
			// The page that says what is the matter keeps what was typed.
			form.submit();
			return;
		}
		const again = form.id && page.getElementById(form.id);
		if (form.contains(document.activeElement)) {
			document.activeElement.blur();
		}
		if (again) {
			form.replaceWith(again);
			again.querySelector("[role=alert]") ? again.querySelector("textarea, select, input:not([type=hidden])").focus() : again.closest("details")?.removeAttribute("open");
		}
		else if (form.id) {
			form.remove();
		}
		this.show(page);
	}

	say(form, sentence) {
		form.querySelector(".lost-connection")?.remove();
		if (sentence) {
			const line = Object.assign(document.createElement("p"), { className: "field-error lost-connection", role: "alert", textContent: sentence });
			form.append(line);
		}
	}

	async refresh() {
		const answer = await fetch(this.dataset.page).catch(() => null);
		if (answer?.ok && !answer.redirected) {
			this.show(await pageOf(answer));
		}
	}

	show(page) {
		const fresh = page.querySelector("live-discussion");
		if (!fresh) {
			return;
		}
		for (const list of fresh.querySelectorAll("[data-live-list]")) {
			this.merge(document.getElementById(list.id), list);
		}
		for (const piece of fresh.querySelectorAll("[data-live]")) {
			const here = document.getElementById(piece.id);
			if (here && !isBusy(here)) {
				here.replaceWith(document.importNode(piece, true));
			}
		}
		markPlaces(this);
	}

	/* Items that are new come in where they belong; those that are gone leave unless somebody is typing there. */
	merge(here, there) {
		let last = null;
		for (const item of [...there.children]) {
			const known = document.getElementById(item.id);
			if (!known) {
				const added = document.importNode(item, true);
				last ? last.after(added) : here.prepend(added);
				last = added;
			}
			else {
				last = known;
			}
		}
		for (const item of [...here.children]) {
			if (![...there.children].some((one) => one.id === item.id) && !isBusy(item)) {
				item.remove();
			}
		}
	}
});
