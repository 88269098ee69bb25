/*
 * <text-images data-for="in-short-text" data-upload="/write-ups/142/images"> takes images into a text by
 * paste, drop or picker, and asks what each shows.
 */
customElements.define("text-images", class extends HTMLElement {
	connectedCallback() {
		this.field = document.getElementById(this.dataset.for);
		this.field.addEventListener("paste", (event) => this.take(event, event.clipboardData));
		this.field.addEventListener("drop", (event) => this.take(event, event.dataTransfer));
		this.querySelector("a")?.addEventListener("click", (event) => {
			event.preventDefault();
			this.pick();
		});
	}

	take(event, data) {
		const files = [...data.files].filter((file) => file.type.startsWith("image/"));
		if (files.length > 0) {
			event.preventDefault();
			files.reduce((before, file) => before.then(() => this.upload(file)), Promise.resolve());
		}
	}

	pick() {
		const picker = Object.assign(document.createElement("input"),
			{ type: "file", accept: "image/png,image/jpeg,image/gif,image/webp" });
		picker.addEventListener("change", () => picker.files[0] && this.upload(picker.files[0]));
		picker.click();
	}

	async upload(file) {
		const shows = await this.ask(file.name);
		if (shows === null) {
			return;
		}
		const body = new FormData();
		body.append("_csrf", document.querySelector("input[name=_csrf]").value);
		body.append("alternative", shows);
		body.append("file", file);
		const response = await fetch(this.dataset.upload, { method: "POST", body, headers: { "Festival-Autosave": "1" } })
			.catch(() => ({ ok: false }));
		if (!response.ok) {
			return this.ask(file.name, "That image wasn’t taken: PNG, JPEG, GIF and WebP of at most 5 MB are.");
		}
		this.insert((await response.json()).markdown);
	}

	insert(markdown) {
		const before = this.field.selectionStart > 0 ? "\n\n" : "";
		this.field.setRangeText(`${before}${markdown}\n`, this.field.selectionStart, this.field.selectionEnd, "end");
		this.field.dispatchEvent(new Event("input", { bubbles: true }));
	}

	/* Resolves to what the image shows, or to null when it is not to be taken. */
	ask(name, refusal) {
		const dialog = document.getElementById("image-dialog").content.firstElementChild.cloneNode(true);
		dialog.querySelector("[data-name]").textContent = refusal ?? name;
		dialog.querySelector("label").hidden = Boolean(refusal);
		document.body.append(dialog);
		dialog.showModal();
		return new Promise((resolve) => dialog.addEventListener("close", () => {
			resolve(dialog.returnValue === "take" && !refusal ? dialog.querySelector("input").value : null);
			dialog.remove();
			this.field.focus();
		}));
	}
});
