// Puts a small link beside each place of the write-up on the same page that can be talked
// about: how many threads there are, or a plus.

export const markPlaces = (discussion) => {
	document.querySelectorAll(".comment-mark").forEach((mark) => mark.remove());
	const about = discussion.querySelector("#about");
	for (const option of about.options) {
		const place = option.dataset.anchor && document.getElementById(option.dataset.anchor);
		if (!place || discussion.contains(place) || place.querySelector(":scope > .comment-mark, :scope > h2 > .comment-mark")) {
			continue;
		}
		const threads = discussion.querySelectorAll(`.thread[data-anchor="${CSS.escape(option.dataset.anchor)}"]`);
		const mark = document.createElement("a");
		mark.className = "comment-mark" + (threads.length > 0 ? " comment-mark--some" : "");
		mark.href = threads.length > 0 ? `#${threads[0].id}` : "#new-thread";
		mark.textContent = threads.length > 0 ? threads.length : "+";
		mark.setAttribute("aria-label", threads.length > 0 ? `Comments on ${option.text}: ${threads.length}` : `Comment on ${option.text}`);
		mark.title = threads.length > 0 ? "Comments" : "Comment";
		if (threads.length === 0) {
			mark.addEventListener("click", (event) => {
				event.preventDefault();
				about.value = option.value;
				discussion.querySelector("#new-text").focus();
			});
		}
		(place.querySelector(":scope > h2, :scope > h3, :scope > .entry-body > .prose > p:last-child, :scope > .entry-body") ?? place).append(mark);
	}
};
