/*
 * Somebody in the room follows the presenter, may look back on their own and return, laughs and asks. Without a
 * script the page shows all slides so far.
 */
import { float, follow } from "./live-scene.js";
import { pageOf } from "./server-page.js";

const room = document.body.dataset.room;
const deck = document.querySelector("[data-slides]");
const find = (name) => document.querySelector(`[data-${name}]`);
const slides = new Map([...deck.querySelectorAll(".slide")].map((slide) => [Number(slide.id.slice(6)), slide]));
let scene = JSON.parse(document.body.dataset.scene);
let following = true;
let own = scene.slide;
let online = true;

async function fetchSlide(number) {
	const answer = await fetch(`${room}/slides/${number}`).catch(() => null);
	const slide = answer?.ok ? (await pageOf(answer)).querySelector(".slide") : null;
	if (slide && !slides.has(number)) {
		slides.set(number, document.importNode(slide, true));
	}
}

/* What is said again would be read out again. */
function say(sentence) {
	find("state").textContent === sentence || (find("state").textContent = sentence);
}

async function show() {
	const number = following ? scene.slide : own;
	if (!slides.has(number)) {
		await fetchSlide(number);
	}
	const slide = slides.get(number);
	if (slide && number === (following ? scene.slide : own)) {
		deck.replaceChildren(slide);
		own = number;
	}
	const dark = following && scene.black;
	deck.hidden = dark;
	find("dark").hidden = !dark;
	find("return").hidden = following;
	find("count").textContent = `${number} / ${scene.slides}`;
	find("before").disabled = number <= 1;
	find("next").disabled = number >= scene.reached;
	find("cheers").hidden = !scene.reactions;
	document.getElementById("ask").hidden = !scene.questions;
	say(online ? (following ? "Following along" : "You are looking back") : "No connection. Trying again …");
}

/* A thousand pages don't ask for the next slide in the same moment, and have it when its turn comes. */
let fetching;
function prepare() {
	clearTimeout(fetching);
	const next = scene.reached + 1;
	if (next <= scene.slides && !slides.has(next)) {
		fetching = setTimeout(() => fetchSlide(next), 300 + Math.random() * 6000);
	}
}

function take(news) {
	if (news.turn < scene.turn) {
		return;
	}
	if (news.ended) {
		location.reload();
		return;
	}
	if (news.deck !== scene.deck) {
		slides.clear();
	}
	scene = news;
	show();
	prepare();
}

function look(to) {
	own = Math.min(Math.max(to, 1), scene.reached);
	following = own === scene.slide;
	show();
}

const live = follow({
	events: `${room}/events`, state: `${room}/state`, onScene: take,
	onLine: (on) => { online = on; show(); },
	onGone: () => { live.end(); location.reload(); },
});

find("before").addEventListener("click", () => look(own - 1));
find("next").addEventListener("click", () => look(own + 1));
find("return").addEventListener("click", () => look(scene.slide));
document.addEventListener("keydown", (event) => {
	const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
	if (step && !event.target.closest("input, textarea") && !event.ctrlKey && !event.metaKey && !event.altKey) {
		look(own + step);
	}
});
let touched;
deck.addEventListener("touchstart", (event) => { touched = event.changedTouches[0].clientX; }, { passive: true });
deck.addEventListener("touchend", (event) => {
	const moved = event.changedTouches[0].clientX - touched;
	Math.abs(moved) > 40 && look(own + (moved < 0 ? 1 : -1));
});

const floats = Object.assign(document.createElement("div"), { className: "floats", ariaHidden: "true" });
document.body.append(floats);
find("cheers").addEventListener("submit", async (event) => {
	event.preventDefault();
	const body = new URLSearchParams(new FormData(event.target, event.submitter));
	float(floats, event.submitter.querySelector(".cheer-sign").textContent);
	await fetch(event.target.action, { method: "POST", body }).catch(() => null);
});

document.addEventListener("submit", async (event) => {
	const form = event.target;
	if (!form.closest("#ask")) {
		return;
	}
	event.preventDefault();
	const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "text/html" } }).catch(() => null);
	const page = answer && [200, 422, 429].includes(answer.status) ? await pageOf(answer) : null;
	const again = page?.getElementById("ask");
	if (again) {
		document.getElementById("ask").replaceWith(document.importNode(again, true));
		document.querySelector("#ask [aria-invalid]")?.focus();
	}
	else {
		const line = form.querySelector(".lost-connection") ?? Object.assign(document.createElement("p"), { className: "field-error lost-connection", role: "alert" });
		line.textContent = "No connection. Nothing was sent, and your text is still here; please try again.";
		form.append(line);
	}
});

document.body.toggleAttribute("data-follows", true);
find("bar").hidden = false;
show();
prepare();
