// <running-order> lets one drag items by their handles, and sends its forms without leaving the page: the focus stays
// with the item that was moved.
import { pageOf } from "./server-page.js";

customElements.define("running-order", class extends HTMLElement {
	connectedCallback() {
		this.addEventListener("submit", (event) => {
			event.preventDefault();
			this.send(event.target, event.submitter);
		});
		this.addEventListener("pointerdown", (event) => this.grab(event));
		this.ready();
	}

	ready() {
		this.order = [...this.querySelectorAll("[data-item]")];
		this.querySelectorAll("[data-handle]").forEach((handle) => {
			handle.hidden = false;
		});
	}

	/* Whatever is answered to a form, its page holds the order as it is now. */
	async send(form, button, to = button.value) {
		const body = new URLSearchParams(new FormData(form, button));
		if (form.matches("[data-move]")) {
			body.set("to", to);
		}
		const item = form.closest("[data-item]").id;
		const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
		const fresh = answer && (await pageOf(answer).catch(() => null))?.querySelector("running-order");
		if (!fresh) {
			this.trouble(button, answer ? "That couldn’t be done: the order may be another one by now. Reload the page to see it." : "No connection. Nothing was changed; please try again.");
			return;
		}
		this.replaceChildren(...fresh.childNodes);
		this.ready();
		this.focusOn(item, button.dataset.moveBy);
	}

	/* What was dragged goes back to where it is for everybody else. */
	trouble(button, sentence) {
		const list = this.querySelector("ol");
		list.replaceChildren(...this.order);
		button.focus();
		const line = this.querySelector(".order-trouble") ?? Object.assign(document.createElement("p"), { className: "field-error order-trouble", role: "alert" });
		line.textContent = sentence;
		list.before(line);
	}

	focusOn(id, way) {
		const item = this.querySelector(`#${id}`);
		const wanted = item?.querySelector(`[data-move-by="${way}"]:not(:disabled)`) ?? item?.querySelector("[data-move-by]:not(:disabled)");
		(wanted ?? this.querySelector("button"))?.focus();
		const items = [...this.querySelectorAll("[data-item]")];
		const said = item ? `${item.querySelector("h3").textContent.trim()}: ${items.indexOf(item) + 1} of ${items.length}` : "Taken out";
		this.querySelector("[data-said]").textContent = said;
	}

	grab(event) {
		const handle = event.target.closest("[data-handle]");
		if (!handle || event.button !== 0) {
			return;
		}
		event.preventDefault();
		const item = handle.closest("[data-item]");
		const move = ({ clientY }) => {
			const others = [...item.parentElement.children].filter((one) => one !== item);
			const next = others.find((one) => clientY < one.getBoundingClientRect().top + one.offsetHeight / 2);
			if (next !== item.nextElementSibling) {
				item.parentElement.insertBefore(item, next ?? null);
			}
		};
		const drop = new AbortController();
		item.classList.add("agenda-item--dragged");
		document.addEventListener("pointermove", move, { signal: drop.signal });
		for (const end of ["pointerup", "pointercancel"]) {
			document.addEventListener(end, () => {
				drop.abort();
				item.classList.remove("agenda-item--dragged");
				this.send(item.querySelector("[data-move]"), item.querySelector("[data-move-by]"), [...item.parentElement.children].indexOf(item));
			}, { signal: drop.signal });
		}
	}
});
