/* The presenter's own window: the slide now and the next, notes, the clock, and the room. */
import { control } from "./live-control.js";
import { pageOf } from "./server-page.js";

const find = (name) => document.querySelector(`[data-${name}]`);
const slides = [...document.querySelectorAll("[data-store] .slide")];
const notes = [...document.querySelectorAll("[data-store] aside")];
const minutes = Number(document.body.dataset.minutes);
const two = (number) => String(Math.floor(number)).padStart(2, "0");

function copy(into, slide) {
	const shown = slide?.cloneNode(true);
	shown?.removeAttribute("id");
	into.replaceChildren(...(shown ? [shown] : []));
}

let drawn;
function draw({ scene, running }) {
	if (drawn !== scene.slide) {
		drawn = scene.slide;
		copy(find("now"), slides[scene.slide - 1]);
		copy(find("after"), slides[scene.slide]);
		find("notes").replaceChildren(...notes[scene.slide - 1].cloneNode(true).childNodes);
		find("notes").scrollTop = 0;
		document.querySelectorAll("[data-jump]").forEach((jump) => {
			const here = Number(jump.value) === scene.slide;
			here ? jump.setAttribute("aria-current", "true") : jump.removeAttribute("aria-current");
			here && jump.closest("ol").scrollTo({ top: jump.offsetTop - jump.closest("ol").clientHeight / 2 });
		});
	}
	find("count").textContent = `${scene.slide} / ${scene.slides}`;
	document.body.toggleAttribute("data-dark", scene.black);
	const on = { black: scene.black, clock: !running, reactions: scene.reactions, questions: scene.questions };
	document.querySelectorAll("[data-toggle]").forEach((button) => button.setAttribute("aria-pressed", on[button.dataset.toggle]));
	tick();
}

/* Kind: nobody is late before a whole slide's time is over, and then it says what can be done. */
function pace(elapsed, scene) {
	const behind = elapsed - scene.slide * minutes * 60 / scene.slides;
	const ahead = (scene.slide - 1) * minutes * 60 / scene.slides - elapsed;
	return behind > 30 ? `${Math.ceil(behind / 60)} min behind: skip a slide if you like` : ahead > 90 ? "time to breathe" : "in good time";
}

function tick() {
	const elapsed = desk.elapsed();
	find("elapsed").textContent = `${two(elapsed / 60)}:${two(elapsed % 60)}`;
	find("clock").textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
	const says = document.body.hasAttribute("data-offline") ? "no connection, trying again" : !desk.state.running ? "paused" : minutes > 0 ? pace(elapsed, desk.state.scene) : "";
	find("pace").textContent === says || (find("pace").textContent = says);
}

async function renew() {
	const answer = await fetch(`${document.body.dataset.room}/presenter/questions`).catch(() => null);
	const list = answer?.ok ? (await pageOf(answer)).getElementById("questions") : null;
	list && document.getElementById("questions")?.replaceWith(document.importNode(list, true));
}

document.addEventListener("submit", async (event) => {
	const form = event.target;
	if (!form.closest("#questions") || form.ariaBusy === "true") {
		return;
	}
	event.preventDefault();
	form.ariaBusy = "true";
	const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => null);
	form.ariaBusy = "false";
	answer && !answer.ok ? form.submit() : renew();
});

const desk = control({
	onChange: draw,
	more: {
		followers: (count) => { find("followers").textContent = count; },
		cheers: (text) => Object.entries(JSON.parse(text)).forEach(([name, count]) => { find(`count-of="${name}"`).textContent = count; }),
		questions: renew,
	},
});

find("before").addEventListener("click", (event) => { event.preventDefault(); desk.go(desk.state.scene.slide - 1); });
find("next").addEventListener("click", (event) => { event.preventDefault(); desk.go(desk.state.scene.slide + 1); });
document.querySelectorAll("[data-jump]").forEach((jump) => jump.addEventListener("click", (event) => {
	event.preventDefault();
	desk.go(Number(jump.value));
}));
document.querySelectorAll("[data-toggle]").forEach((button) => button.addEventListener("click", (event) => {
	event.preventDefault();
	const pressed = button.getAttribute("aria-pressed") === "true";
	desk.want({ [button.dataset.toggle]: button.dataset.toggle === "clock" ? pressed : !pressed });
}));

/* As large as it was last time. */
const size = (by) => {
	const now = Math.min(Math.max((Number(localStorage.getItem("notes-size")) || 2) + by, 1), 6);
	localStorage.setItem("notes-size", now);
	find("notes").dataset.size = now;
};
find("sizes").hidden = false;
find("smaller").addEventListener("click", () => size(-1));
find("larger").addEventListener("click", () => size(1));

find("store").hidden = true;
size(0);
draw(desk.state);
setInterval(tick, 1000);
