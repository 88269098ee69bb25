package dev.festival.markdown;

/**
 * Renders texts for readers to whom no link leads, and who see images elsewhere.
 *
 * @param images the beginning of the addresses of the images that they may see
 * @param shownAt what that beginning is for them
 */
public record OutsideProse(MarkdownRenderer renderer, String images, String shownAt) {

	/**
	 * The text as safe HTML without links.
	 */
	public String html(Markdown text) {
		// Within text a quote is escaped, so that this can only be the attribute.
		return this.renderer.unlinked(text, this.images).replace("src=\"" + this.images, "src=\"" + this.shownAt);
	}

}
