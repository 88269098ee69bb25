package dev.festival.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A piece of a page, as it is and compressed by itself, so that pieces can be sent one
 * after another as one compressed page.
 *
 * @param plain in UTF-8
 * @param deflated blocks that end on a whole byte and refer to nothing before them (RFC
 * 1951)
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(byte[] plain, byte[] deflated) {

	static Piece of(String text) {
		byte[] plain = text.getBytes(StandardCharsets.UTF_8);
		return new Piece(plain, deflate(plain));
	}

	int weight() {
		return this.plain.length + this.deflated.length;
	}

	private static byte[] deflate(byte[] plain) {
		ByteArrayOutputStream blocks = new ByteArrayOutputStream(plain.length / 3 + 16);
		try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
			deflater.setInput(plain);
			byte[] buffer = new byte[8192];
			int length = buffer.length;
			while (length == buffer.length) {
				length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
				blocks.write(buffer, 0, length);
			}
		}
		return blocks.toByteArray();
	}

}
