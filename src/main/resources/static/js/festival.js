// What every page can do a little better with JavaScript. Each piece improves HTML that
// works without it.

/* An element says its own key: <a data-key="n">. */
document.addEventListener("keydown", (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, dialog")) {
		return;
	}
	const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
	if (wanted) {
		event.preventDefault();
		wanted.matches("input") ? wanted.focus() : wanted.click();
	}
});

/* A menu closes when the reader turns to something else. */
document.addEventListener("click", (event) => {
	document.querySelectorAll("details.menu[open]").forEach((menu) => {
		menu.open = menu.contains(event.target);
	});
});
document.addEventListener("keydown", (event) => {
	const menu = event.key === "Escape" && event.target.closest("details.menu[open]");
	if (menu) {
		menu.open = false;
		menu.querySelector("summary").focus();
	}
});

/* A form of a newcomer begins with the zone of their machine. */
document.querySelectorAll("form[data-guesses-zone] select[name=zone]").forEach((zone) => {
	const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
	if (zone.value === "UTC" && zone.querySelector(`option[value="${CSS.escape(here)}"]`)) {
		zone.value = here;
	}
});

/* <zone-offer> behind a zone field offers the zone of this machine, with its hour, where it is another one. */
customElements.define("zone-offer", class extends HTMLElement {
	connectedCallback() {
		const { zone, when } = this.closest("form").elements;
		const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
		if (!here || here === zone.value) {
			return;
		}
		const offer = Object.assign(document.createElement("button"), { type: "button", textContent: `Use ${here}, as this machine does` });
		offer.className = "button button--quiet button--small";
		offer.addEventListener("click", () => {
			const before = when.value;
			const now = new Date();
			zone.value = here;
			when.value = before === when.defaultValue ? new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 13) + ":00" : before;
			offer.remove();
			zone.focus();
		});
		this.append(offer);
	}
});

/* <copy-text> offers what its input holds to the clipboard. */
customElements.define("copy-text", class extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector("input");
		const button = this.querySelector("button");
		if (!navigator.clipboard) {
			return;
		}
		button.hidden = false;
		button.addEventListener("click", async () => {
			await navigator.clipboard.writeText(input.value);
			input.select();
			button.querySelector("span").textContent = "Copied";
		});
	}
});
