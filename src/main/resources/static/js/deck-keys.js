/*
 * The keys that people know from other slide programs, a finger on the screen, and a bar that goes away when the pointer rests.
 */
const deck = document.querySelector("main.deck, main.presenter");
const ask = (name, detail) => deck.dispatchEvent(new CustomEvent(`deck:${name}`, { detail }));
const inOverview = () => deck.hasAttribute("data-overview");
const presenting = () => deck.matches(".presenter, [data-presenting]");
let typed = "";

const forward = () => ask("go", { by: 1 });
const back = () => ask("go", { by: -1 });
const keys = {
	ArrowRight: forward, ArrowDown: forward, PageDown: forward, " ": forward, n: forward,
	ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back, p: back,
	Home: () => ask("go", { to: 0 }), End: () => ask("go", { to: Infinity }),
	Enter: () => typed ? ask("go", { to: Number(typed) - 1 }) : inOverview() ? ask("present", { on: true }) : forward(),
	b: () => ask("dark"), ".": () => ask("dark"),
	f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
	o: () => ask("overview"),
	s: () => document.querySelector("[data-speaker]")?.click(),
	"?": () => document.getElementById("deck-keys")?.togglePopover(),
	Escape: () => inOverview() ? ask("overview", { on: false }) : deck.matches(".presenter") || ask("present", { on: false }),
};

document.addEventListener("keydown", (event) => {
	const asked = event.key === " " || (event.key === "Enter" && !typed);
	const onControl = asked && event.target.closest("button, a, summary");
	if (event.ctrlKey || event.metaKey || event.altKey || onControl || event.target.closest("input, textarea, select")) {
		return;
	}
	if (!presenting() && !inOverview()) {
		const begin = { p: () => ask("present", { on: true }), o: keys.o }[event.key.toLowerCase()];
		begin && (event.preventDefault(), begin());
	}
	else if (/^\d$/.test(event.key)) {
		typed += event.key;
	}
	else {
		const key = keys[event.key] ?? keys[event.key.toLowerCase()];
		key && (event.preventDefault(), key());
		typed = "";
	}
});

const bar = document.querySelector(".deck-bar");
let resting;
document.addEventListener("pointermove", () => {
	clearTimeout(resting);
	bar?.removeAttribute("data-idle");
	resting = setTimeout(() => bar?.toggleAttribute("data-idle", presenting()), 3000);
});

let touched;
deck.addEventListener("touchstart", (event) => { touched = event.changedTouches[0]; }, { passive: true });
deck.addEventListener("touchend", (event) => {
	const right = event.changedTouches[0].clientX - touched.clientX;
	const down = event.changedTouches[0].clientY - touched.clientY;
	if (presenting() && !inOverview() && Math.abs(right) > Math.max(40, Math.abs(down))) {
		ask("go", { by: right < 0 ? 1 : -1 });
	}
});
