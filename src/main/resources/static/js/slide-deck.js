/*
 * Which slide of a page is shown: one at a time while presenting, all of them in the overview, and one below another
 * otherwise (as they stand without a script). Others ask by "deck:go", "deck:dark", "deck:present" and "deck:overview"
 * and hear of what became of it by "deck:changed".
 */
const deck = document.querySelector("main.deck, main.presenter");
const slides = [...(document.querySelector(".presenter-store") ?? deck).querySelectorAll(".slide")];
const state = { current: 0, dark: false };

const within = (number) => Math.min(Math.max(number, 0), slides.length - 1);
const told = () => Number(location.hash.match(/^#slide-(\d+)$/)?.[1] ?? 1) - 1;

function draw(quietly) {
	slides.forEach((slide, index) => slide.toggleAttribute("data-current", index === state.current));
	document.querySelectorAll("[data-count]").forEach((count) => { count.textContent = `${state.current + 1} / ${slides.length}`; });
	document.querySelector(".deck-progress")?.setAttribute("value", state.current + 1);
	document.body.toggleAttribute("data-dark", state.dark);
	deck.dispatchEvent(new CustomEvent("deck:changed", { detail: { ...state, slides, quietly } }));
}

/* A number, or how far from here: {to: 4}, {by: -1}. Who was told by another window says it quietly. */
deck.addEventListener("deck:go", ({ detail }) => {
	state.current = within(detail.to ?? state.current + detail.by);
	state.dark = detail.dark ?? false;
	history.replaceState(null, "", `#slide-${state.current + 1}`);
	draw(detail.quietly);
	deck.hasAttribute("data-overview") && slides[state.current].scrollIntoView({ block: "nearest" });
});

deck.addEventListener("deck:dark", () => {
	state.dark = !state.dark;
	draw();
});

deck.addEventListener("deck:present", ({ detail }) => {
	deck.toggleAttribute("data-presenting", detail.on);
	deck.removeAttribute("data-overview");
	draw();
	detail.on ? deck.focus() : slides[state.current].scrollIntoView({ block: "center" });
});

deck.addEventListener("deck:overview", ({ detail }) => {
	deck.toggleAttribute("data-overview", detail?.on);
	slides[state.current].scrollIntoView({ block: "nearest" });
});

deck.addEventListener("click", (event) => {
	const slide = deck.hasAttribute("data-overview") && event.target.closest(".slide");
	if (slide) {
		event.preventDefault();
		deck.dispatchEvent(new CustomEvent("deck:go", { detail: { to: slides.indexOf(slide) } }));
		deck.dispatchEvent(new CustomEvent("deck:present", { detail: { on: true } }));
	}
});

for (const [name, by] of [["before", -1], ["next", 1]]) {
	document.querySelector(`[data-${name}]`)?.addEventListener("click", () => deck.dispatchEvent(new CustomEvent("deck:go", { detail: { by } })));
}

state.current = within(told());
window.addEventListener("hashchange", () => deck.dispatchEvent(new CustomEvent("deck:go", { detail: { to: told() } })));
const present = document.querySelector("[data-present]");
if (present) {
	deck.tabIndex = -1;
	present.hidden = false;
	present.addEventListener("click", () => deck.dispatchEvent(new CustomEvent("deck:present", { detail: { on: true } })));
	deck.toggleAttribute("data-presenting", location.hash.startsWith("#slide-"));
}
/* The other scripts of the page are listening by then. */
document.addEventListener("DOMContentLoaded", () => draw(true));
