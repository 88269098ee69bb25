// The only way on which text becomes HTML: as an answer of this server, the way it came. Whatever else a script
// puts together is refused by the browser, see require-trusted-types-for in the content security policy.
const isOurs = (address) => new URL(address, location.href).origin === location.origin;
const answers = window.trustedTypes?.createPolicy("festival", { createHTML: (html) => html });

/* The page that the server answered with. */
export const pageOf = async (answer) => {
	if (!isOurs(answer.url)) {
		throw new Error("Not an answer of ours");
	}
	const html = await answer.text();
	return new DOMParser().parseFromString(answers ? answers.createHTML(html) : html, "text/html");
};

/* htmx knows nothing of this and parses by itself, so exactly the text that it was just answered may pass. */
let answered;
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
	answered = isOurs(detail.xhr.responseURL) ? detail.serverResponse : undefined;
});
window.trustedTypes?.createPolicy("default", { createHTML: (html) => html === answered ? html : null });
