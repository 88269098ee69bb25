// Lists what stands in a document, its templates included, that comes from no template of ours and could act.
(letter) => {
	const found = [...window.actsSeen ?? []];
	const here = location.origin;
	const elements = (root) => [...root.querySelectorAll("*")]
		.flatMap((element) => [element, ...(element.content instanceof DocumentFragment ? elements(element.content) : []), ...(element.shadowRoot ? elements(element.shadowRoot) : [])]);
	const tag = (element) => element.outerHTML.slice(0, 160);
	const forbidden = /^(iframe|frame|frameset|object|embed|applet|base|style|math|portal|video|audio|source|track|marquee|noscript|xmp|plaintext|animate|set|animatetransform|animatemotion|foreignobject|isindex|keygen|bgsound|layer)$/;
	const addresses = new Set(["href", "src", "action", "formaction", "xlink:href", "data", "poster", "background", "srcdoc", "srcset", "ping", "manifest", "from", "to", "values", "hx-get", "hx-post", "data-events", "data-page", "data-upload", "options"]);
	const absolute = (value) => { try { return new URL(value, document.baseURI); } catch { return null; } };

	for (const element of elements(document)) {
		const name = element.localName.toLowerCase();
		const prose = element.parentElement?.closest(".prose");
		if (name === "script" && (letter || element.text || !/^\/(js|vendor)\/[\w.-]+\.js$/.test(absolute(element.getAttribute("src") ?? "?")?.pathname) || absolute(element.getAttribute("src"))?.origin !== here)) {
			found.push(`script: ${tag(element)}`);
		}
		if (forbidden.test(name) || (letter && /^(img|svg|form|input|button|link)$/.test(name)) || (prose && /^(svg|form|button|select|textarea|template|link|meta|details|dialog)$/.test(name))) {
			found.push(`element: ${tag(element)}`);
		}
		for (const attribute of element.attributes) {
			const key = attribute.name.toLowerCase();
			if (/^(on|hx-on|hx-vals|hx-vars|hx-headers|data-hx)/.test(key)) {
				found.push(`handler: ${tag(element)}`);
			}
			if (key === "http-equiv" || (key === "style" && !letter) || (prose && /^(id|name|is|slot|form|target)$/.test(key)) || (key === "hx-get" || key === "hx-post") && prose) {
				found.push(`attribute: ${key} of ${tag(element)}`);
			}
			if (addresses.has(key)) {
				const url = absolute(attribute.value);
				if (url && !/^(https?|mailto):$/.test(url.protocol)) {
					found.push(`address: ${tag(element)}`);
				}
				else if (url && url.origin !== here && name !== "a" && name !== "area") {
					found.push(`foreign: ${tag(element)}`);
				}
			}
		}
	}
	return found;
}
