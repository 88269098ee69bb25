package dev.festival.live.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a picture for cameras.
 *
 * @param path draws one unit for each dark module
 * @param size how many modules it has each way, with the margin that cameras need
 */
public record QrDrawing(String path, int size) {

	private static final int MARGIN = 4;

	static QrDrawing of(String address) {
		QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
				}
			}
		}
		return new QrDrawing(path.toString(), code.size + 2 * MARGIN);
	}

}
