/* The projector: the slide that is shown, full screen, and the laughter that rises over it. */
import { control } from "./live-control.js";
import { float } from "./live-scene.js";

const slides = [...document.querySelectorAll("[data-slides] .slide")];
const floats = document.querySelector("[data-floats]");
const signs = Object.fromEntries([...document.querySelector("[data-signs]").content.children].map((sign) => [sign.dataset.cheer, sign.textContent]));
let heard;

function draw({ scene }) {
	slides.forEach((slide, index) => slide.toggleAttribute("data-current", index + 1 === scene.slide));
	document.body.toggleAttribute("data-dark", scene.black);
	document.body.toggleAttribute("data-join", slides[scene.slide - 1]?.matches(".slide--title") ?? false);
}

const desk = control({
	onChange: draw,
	more: {
		cheers: (text) => {
			const counts = JSON.parse(text);
			Object.entries(heard ? counts : {}).forEach(([name, count]) => float(floats, signs[name], count - (heard[name] ?? 0)));
			heard = counts;
		},
	},
});
document.addEventListener("keydown", (event) => event.key === "q" && document.body.toggleAttribute("data-join"));
document.body.toggleAttribute("data-stands", true);
draw(desk.state);
