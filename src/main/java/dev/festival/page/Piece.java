package dev.festival.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/**
 * A piece of a page, compressed by itself, so that pieces can be sent one after another
 * as one compressed page. Few readers want it otherwise, so it isn't kept in plain too.
 *
 * @param deflated blocks that end on a whole byte and refer to nothing before them (RFC
 * 1951)
 * @param length of the text in UTF-8
 * @param checksum of the text in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(byte[] deflated, int length, int checksum) {

	/**
	 * Of zlib's levels the last fast one: the usual one, 6, takes four times as long to
	 * make the page of a write-up 8 % smaller.
	 */
	private static final int LEVEL = 3;

	static Piece of(String text) {
		byte[] plain = text.getBytes(StandardCharsets.UTF_8);
		CRC32 checksum = new CRC32();
		checksum.update(plain);
		return new Piece(deflate(plain), plain.length, (int) checksum.getValue());
	}

	int weight() {
		return this.deflated.length + 64;
	}

	/**
	 * Writes it as it was.
	 */
	void writePlain(OutputStream out) throws IOException {
		try (Inflater inflater = new Inflater(true)) {
			InflaterOutputStream plain = new InflaterOutputStream(out, inflater);
			plain.write(this.deflated);
			plain.flush();
		}
	}

	private static byte[] deflate(byte[] plain) {
		ByteArrayOutputStream blocks = new ByteArrayOutputStream(plain.length / 3 + 16);
		try (Deflater deflater = new Deflater(LEVEL, true)) {
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
