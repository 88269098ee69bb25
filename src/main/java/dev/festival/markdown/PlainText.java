package dev.festival.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads the words out of a text and leaves its markup behind.
 */
final class PlainText extends AbstractVisitor {

	private static final String BETWEEN_CELLS = " · ";

	private final List<String> blocks = new ArrayList<>();

	private final StringBuilder block = new StringBuilder();

	private final boolean pictures;

	private PlainText(boolean pictures) {
		this.pictures = pictures;
	}

	static List<String> blocks(Markdown markdown) {
		return new PlainText(true).read(markdown);
	}

	static List<String> blocksWithoutPictures(Markdown markdown) {
		return new PlainText(false).read(markdown);
	}

	private List<String> read(Markdown markdown) {
		try {
			Dialect.parse(markdown).accept(this);
		}
		catch (MarkdownTooComplex ex) {
			this.block.append(markdown.source());
			closeBlock();
		}
		return List.copyOf(this.blocks);
	}

	static String of(Node node) {
		PlainText plain = new PlainText(true);
		node.accept(plain);
		return SourceText.oneLine(plain.block);
	}

	@Override
	public void visit(Image image) {
		if (this.pictures) {
			visitChildren(image);
		}
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		closeBlock();
	}

	@Override
	public void visit(Heading heading) {
		visitChildren(heading);
		closeBlock();
	}

	@Override
	public void visit(FencedCodeBlock code) {
		this.block.append(code.getLiteral());
		closeBlock();
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		this.block.append(code.getLiteral());
		closeBlock();
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableCell && node.getPrevious() != null) {
			this.block.append(BETWEEN_CELLS);
		}
		visitChildren(node);
		if (node instanceof TableRow) {
			closeBlock();
		}
	}

	@Override
	public void visit(Text text) {
		this.block.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.block.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.block.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.block.append(' ');
	}

	private void closeBlock() {
		String line = SourceText.oneLine(this.block);
		if (!line.isEmpty()) {
			this.blocks.add(line);
		}
		this.block.setLength(0);
	}

}
