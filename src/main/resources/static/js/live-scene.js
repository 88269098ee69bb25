/*
 * Tells what is shown: by a stream, and where that is refused or lost, by asking now and then until there is one
 * again. Each answer is whole, so whoever missed some has missed nothing.
 */
export function follow({ events, state, onScene, onLine, onGone, more = {} }) {
	let source;
	let asking;
	/* A server that is gone with its machine doesn't even say that; others say every 25 seconds that they live. */
	let silence;
	const heard = () => {
		clearTimeout(silence);
		silence = setTimeout(() => {
			source.close();
			onLine(false);
			later();
		}, 70_000);
	};
	const open = () => {
		clearTimeout(asking);
		source?.close();
		source = new EventSource(events);
		heard();
		source.addEventListener("alive", heard);
		source.addEventListener("scene", (event) => {
			heard();
			onLine(true);
			onScene(JSON.parse(event.data));
		});
		for (const [name, hear] of Object.entries(more)) {
			source.addEventListener(name, (event) => hear(event.data));
		}
		source.addEventListener("error", () => {
			onLine(false);
			source.readyState === EventSource.CLOSED && later();
		});
	};
	const later = () => {
		clearTimeout(asking);
		asking = setTimeout(ask, 4000 + Math.random() * 6000);
	};
	const ask = async () => {
		const answer = state && await fetch(state, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(10_000) }).catch(() => null);
		if (answer && [401, 403, 404].includes(answer.status)) {
			return onGone();
		}
		if (answer?.ok) {
			onScene(await answer.json());
		}
		open();
	};
	addEventListener("online", () => source.readyState !== EventSource.OPEN && open());
	const close = () => {
		clearTimeout(silence);
		clearTimeout(asking);
		source.close();
	};
	addEventListener("pagehide", close);
	addEventListener("pageshow", (event) => event.persisted && open());
	open();
	return { end: close };
}

/* Lets signs of laughter rise, some beside each other; more than a few at once would only hide the slide. */
export function float(into, sign, count = 1) {
	for (let one = 0; one < Math.min(count, 12) && into.childElementCount < 60; one++) {
		const risen = Object.assign(document.createElement("span"), { className: "float", textContent: sign });
		risen.dataset.lane = Math.floor(Math.random() * 8);
		risen.dataset.pace = Math.floor(Math.random() * 4);
		risen.addEventListener("animationend", () => risen.remove());
		into.append(risen);
	}
}
