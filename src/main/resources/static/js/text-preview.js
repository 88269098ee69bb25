/*
 * <text-preview data-for="in-short-text"> shows what the text of a field will look like.
 */
import { pageOf } from "./server-page.js";

customElements.define("text-preview", class extends HTMLElement {
	connectedCallback() {
		this.field = document.getElementById(this.dataset.for);
		this.button = Object.assign(document.createElement("button"), { type: "button", textContent: "Preview" });
		this.button.className = "button button--quiet button--small";
		this.button.setAttribute("aria-pressed", "false");
		this.button.addEventListener("click", () => this.shown ? this.write() : this.preview());
		this.append(this.button);
	}

	get shown() {
		return this.button.getAttribute("aria-pressed") === "true";
	}

	async preview() {
		const csrf = document.querySelector("input[name=_csrf]").value;
		const response = await fetch("/previews", { method: "POST", body: new URLSearchParams({ _csrf: csrf, text: this.field.value }) });
		const page = await pageOf(response);
		this.pane = page.querySelector(".writing-preview") ?? Object.assign(document.createElement("p"),
			{ className: "writing-preview", textContent: "This text can’t be shown: it is too long or too tangled." });
		this.field.after(this.pane);
		this.toggle(true);
	}

	write() {
		this.pane.remove();
		this.toggle(false);
		this.field.focus();
	}

	toggle(shown) {
		this.field.hidden = shown;
		this.button.setAttribute("aria-pressed", String(shown));
		this.button.textContent = shown ? "Write" : "Preview";
	}
});
