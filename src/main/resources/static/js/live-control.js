/*
 * What the windows of one who presents have in common: they hear of each other at once in the same browser, and of
 * the server a moment later; what is wanted is sent one thing after another, the newest first of all.
 */
import { follow } from "./live-scene.js";

export function control({ onChange, more = {} }) {
	const room = document.body.dataset.room;
	const form = document.querySelector("[data-control]");
	const channel = new BroadcastChannel(`festival${room}`);
	const state = JSON.parse(document.body.dataset.scene);
	let wanted = {};
	let sending = false;
	let missed;

	const take = (news) => {
		if (sending) {
			missed = news;
		}
		else if (news.scene.turn >= state.scene.turn) {
			const before = state.scene;
			Object.assign(state, news, { at: Date.now() });
			if (state.scene.ended || state.scene.deck !== before.deck) {
				location.reload();
				return;
			}
			onChange(state);
		}
	};
	const live = follow({
		events: `${room}/presenter/events`, onScene: take, more,
		onLine: (on) => document.body.toggleAttribute("data-offline", !on), onGone: () => location.reload(),
	});
	const want = async (change) => {
		Object.assign(wanted, change);
		guess(change);
		channel.postMessage(change);
		if (sending) {
			return;
		}
		const before = state.scene.turn;
		for (sending = true; Object.keys(wanted).length > 0;) {
			const body = new URLSearchParams(new FormData(form));
			Object.entries(wanted).forEach(([name, value]) => body.set(name, value));
			const sent = wanted;
			wanted = {};
			const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => null);
			if (!answer || answer.status >= 500) {
				wanted = { ...sent, ...wanted };
				document.body.toggleAttribute("data-offline", true);
				await new Promise((again) => setTimeout(again, 1000));
			}
			else if (!answer.ok) {
				location.reload();
				return;
			}
		}
		sending = false;
		// What came late, from before all of this, would take it back for a moment.
		missed?.scene.turn > before && take(missed);
		missed = undefined;
	};
	const guess = (change) => {
		const { clock, ...scene } = change;
		scene.slide !== undefined && (scene.black = false);
		Object.assign(state.scene, scene);
		if (clock !== undefined) {
			state.elapsed = elapsed();
			state.at = Date.now();
			state.running = clock;
		}
		onChange(state);
	};
	const elapsed = () => state.elapsed + (state.running ? (Date.now() - state.at) / 1000 : 0);
	const go = (to) => {
		const slide = Math.min(Math.max(to, 1), state.scene.slides);
		(slide !== state.scene.slide || state.scene.black) && want({ slide });
	};
	channel.addEventListener("message", ({ data }) => guess(data));
	state.at = Date.now();

	const keys = {
		ArrowRight: () => go(state.scene.slide + 1), PageDown: () => go(state.scene.slide + 1), " ": () => go(state.scene.slide + 1),
		ArrowLeft: () => go(state.scene.slide - 1), PageUp: () => go(state.scene.slide - 1), Backspace: () => go(state.scene.slide - 1),
		Home: () => go(1), End: () => go(state.scene.slides),
		b: () => want({ black: !state.scene.black }), ".": () => want({ black: !state.scene.black }),
		Enter: () => typed && go(Number(typed)),
		"?": () => document.getElementById("desk-keys")?.togglePopover(),
		f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
	};
	let typed = "";
	document.addEventListener("keydown", (event) => {
		const asked = event.key === " " || (event.key === "Enter" && !typed);
		const onControl = asked && event.target.closest("button, a, summary");
		if (event.ctrlKey || event.metaKey || event.altKey || onControl || event.target.closest("input, textarea, select")) {
			return;
		}
		if (/^\d$/.test(event.key)) {
			typed += event.key;
			return;
		}
		const key = keys[event.key] ?? keys[event.key.toLowerCase()];
		key && (event.preventDefault(), key());
		typed = "";
	});
	return { state, want, go, elapsed, live, keys };
}
