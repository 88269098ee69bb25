package dev.festival.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters a font has.
 */
final class Coverage {

	private Coverage() {
	}

	static BitSet of(byte[] font) {
		try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
			return of(parsed);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static BitSet of(TrueTypeFont font) throws IOException {
		CmapLookup cmap = font.getUnicodeCmapLookup();
		BitSet covered = new BitSet();
		for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
			List<Integer> characters = cmap.getCharCodes(glyph);
			if (characters != null) {
				characters.forEach(covered::set);
			}
		}
		return covered;
	}

}
