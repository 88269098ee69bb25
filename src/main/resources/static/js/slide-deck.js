/*
 * Shows the slides of a page one at a time, by keys, touch and buttons, and keeps a speaker view in a second
 * window in step. Without a script the slides stand one below another.
 */
const deck = document.querySelector("main.deck, main.presenter");
const store = document.querySelector(".presenter-store");
const slides = [...(store ?? deck).querySelectorAll(".slide")];
const notes = [...document.querySelectorAll(".presenter-store aside")];
const channel = new BroadcastChannel(deck.dataset.channel);
let current = Math.min(Math.max(Number(location.hash.match(/^#slide-(\d+)$/)?.[1] ?? 1), 1), slides.length) - 1;
let dark = false;

const find = (name) => document.querySelector(`[data-${name}]`);
const presenting = () => store || deck.hasAttribute("data-presenting");

function copy(into, slide) {
	const shown = slide?.cloneNode(true);
	shown?.removeAttribute("id");
	into.replaceChildren(...(shown ? [shown] : []));
}

function draw() {
	slides.forEach((slide, index) => slide.toggleAttribute("data-current", index === current));
	document.querySelectorAll("[data-count]").forEach((count) => { count.textContent = `${current + 1} / ${slides.length}`; });
	document.querySelector(".deck-progress")?.setAttribute("value", current + 1);
	document.body.toggleAttribute("data-dark", dark);
	if (store) {
		copy(find("now"), slides[current]);
		copy(find("after"), slides[current + 1]);
		find("notes").replaceChildren(...notes[current].cloneNode(true).childNodes);
	}
}

function go(to, quietly) {
	current = Math.min(Math.max(to, 0), slides.length - 1);
	dark = false;
	history.replaceState(null, "", `#slide-${current + 1}`);
	draw();
	quietly || channel.postMessage({ current, dark });
}

function darken() {
	dark = !dark;
	draw();
	channel.postMessage({ current, dark });
}

function present(on) {
	deck.toggleAttribute("data-presenting", on);
	draw();
	on && deck.focus();
}

const keys = {
	ArrowRight: () => go(current + 1), PageDown: () => go(current + 1), " ": () => go(current + 1), Enter: () => go(current + 1),
	ArrowLeft: () => go(current - 1), PageUp: () => go(current - 1), Backspace: () => go(current - 1),
	Home: () => go(0), End: () => go(slides.length - 1), b: darken, ".": darken,
	f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
	s: () => find("speaker")?.click(),
	"?": () => document.getElementById("deck-keys")?.togglePopover(),
	Escape: () => store || present(false),
};

document.addEventListener("keydown", (event) => {
	const onControl = event.target.closest("button, a") && (event.key === " " || event.key === "Enter");
	if (event.key === "p" && !presenting()) {
		present(true);
	}
	else if (presenting() && keys[event.key] && !onControl && !event.ctrlKey && !event.metaKey && !event.altKey) {
		event.preventDefault();
		keys[event.key]();
	}
});

/* The bar goes away when the pointer rests. */
const bar = document.querySelector(".deck-bar");
let resting;
document.addEventListener("pointermove", () => {
	clearTimeout(resting);
	bar?.removeAttribute("data-idle");
	resting = setTimeout(() => bar?.toggleAttribute("data-idle", Boolean(presenting())), 3000);
});

let touched;
deck.addEventListener("touchstart", (event) => { touched = event.changedTouches[0].clientX; }, { passive: true });
deck.addEventListener("touchend", (event) => {
	const moved = event.changedTouches[0].clientX - touched;
	if (presenting() && Math.abs(moved) > 40) {
		go(current + (moved < 0 ? 1 : -1));
	}
});

channel.addEventListener("message", ({ data }) => {
	if (data.ask) {
		return channel.postMessage({ current, dark });
	}
	current = data.current;
	dark = data.dark;
	draw();
});

find("before")?.addEventListener("click", () => go(current - 1));
find("next")?.addEventListener("click", () => go(current + 1));
find("dark")?.addEventListener("click", darken);

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
	draw();
}
else {
	deck.tabIndex = -1;
	find("present").hidden = false;
	find("present").addEventListener("click", () => present(true));
	location.hash.startsWith("#slide-") && present(true);
	draw();
}
