// Runs first in every document and frame, and tells what acts there.
(() => {
	const acts = [];
	const tell = (kind, what) => {
		const act = `${kind}: ${String(what).slice(0, 200)}`;
		acts.push(act);
		if (acts.length < 50) {
			console.debug(`acted ${act}`);
		}
	};
	Object.defineProperty(window, "actsSeen", { get: () => [...acts] });
	for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
		window[name] = (text) => {
			tell("dialog", `${name} ${text}`);
			if (acts.length > 500) {
				throw new Error("Enough");
			}
			return null;
		};
	}
	window.addEventListener("securitypolicyviolation", (event) =>
		tell("violation", `${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
})();
