/*
 * Keeps the windows of one deck in step: the one that the room sees and the speaker view, which also shows what comes next,
 * the notes and the time.
 */
const deck = document.querySelector("main.deck, main.presenter");
const channel = new BroadcastChannel(deck.dataset.channel);
const store = document.querySelector(".presenter-store");
const notes = [...document.querySelectorAll(".presenter-store aside")];
const find = (name) => document.querySelector(`[data-${name}]`);
let now;

function copy(into, slide) {
	const shown = slide?.cloneNode(true);
	shown?.removeAttribute("id");
	into.replaceChildren(...(shown ? [shown] : []));
}

deck.addEventListener("deck:changed", ({ detail }) => {
	now = { to: detail.current, dark: detail.dark };
	detail.quietly || channel.postMessage(now);
	if (store) {
		copy(find("now"), detail.slides[detail.current]);
		copy(find("after"), detail.slides[detail.current + 1]);
		find("notes").replaceChildren(...notes[detail.current].cloneNode(true).childNodes);
	}
});

channel.addEventListener("message", ({ data }) => {
	data.ask ? channel.postMessage(now) : deck.dispatchEvent(new CustomEvent("deck:go", { detail: { ...data, quietly: true } }));
});

if (store) {
	const began = Date.now();
	const two = (number) => String(Math.floor(number)).padStart(2, "0");
	const tick = () => {
		const seconds = (Date.now() - began) / 1000;
		find("elapsed").textContent = `${two(seconds / 60)}:${two(seconds % 60)}`;
		find("clock").textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
	};
	tick();
	setInterval(tick, 1000);
	store.hidden = true;
	channel.postMessage({ ask: true });
	find("dark").addEventListener("click", () => deck.dispatchEvent(new CustomEvent("deck:dark")));
}
