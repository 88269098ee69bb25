package dev.festival.markdown;

import java.util.List;

/**
 * A text in Markdown as its writer typed it, freed of what neither a database nor an XML
 * document can hold.
 *
 * @param source the text, with line feeds as line ends, at most {@link #MAX_LENGTH}
 * characters
 */
public record Markdown(String source) {

	/**
	 * The most characters (UTF-16 units, after tidying) that one text can hold.
	 */
	public static final int MAX_LENGTH = 200_000;

	/**
	 * No text at all.
	 */
	public static final Markdown EMPTY = new Markdown("");

	/**
	 * Holds a text of any shape, as storage needs it.
	 * @throws MarkdownTooLong when the tidied text exceeds {@link #MAX_LENGTH}
	 */
	public Markdown {
		source = SourceText.tidy(source);
		if (source.length() > MAX_LENGTH) {
			throw new MarkdownTooLong(source.length());
		}
	}

	/**
	 * Takes in what a person or another system sent; data binding calls this for form
	 * fields.
	 * @throws MarkdownTooLong when the tidied text exceeds {@link #MAX_LENGTH}
	 * @throws MarkdownTooComplex when the text could not be shown as Markdown in
	 * reasonable time
	 */
	public static Markdown of(String source) {
		Markdown markdown = new Markdown(source);
		Dialect.parse(markdown);
		return markdown;
	}

	public boolean isBlank() {
		return this.source.isBlank();
	}

	/**
	 * The text without markup, in one line.
	 */
	public String plain() {
		return String.join(" ", plainBlocks());
	}

	/**
	 * The text without markup, in one line, cut after a word and closed with an ellipsis
	 * where it is longer than {@code max} characters.
	 * @throws IllegalArgumentException when {@code max} is less than 1
	 */
	public String plain(int max) {
		return SourceText.shorten(plain(), max);
	}

	/**
	 * The text without markup, piece by piece: a paragraph, heading, list item, code
	 * block or table row each is one line; there are no empty ones.
	 */
	public List<String> plainBlocks() {
		return PlainText.blocks(this);
	}

	/**
	 * The same without what images say for those who don't see them.
	 */
	public List<String> plainBlocksWithoutPictures() {
		return PlainText.blocksWithoutPictures(this);
	}

	/**
	 * The images of our own in it, in order.
	 */
	public List<Picture> pictures() {
		return Picture.in(this);
	}

	/**
	 * The source, so that a form field shows what was typed.
	 */
	@Override
	public String toString() {
		return this.source;
	}

}
