package dev.festival.writeup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of images that write-ups can hold, told by their first bytes and not by their
 * name.
 */
enum ImageType {

	PNG("image/png") {
		@Override
		boolean fits(byte[] bytes) {
			return starts(bytes, 0, "\u0089PNG\r\n\u001a\n");
		}
	},
	JPEG("image/jpeg") {
		@Override
		boolean fits(byte[] bytes) {
			return starts(bytes, 0, "\u00ff\u00d8\u00ff");
		}
	},
	GIF("image/gif") {
		@Override
		boolean fits(byte[] bytes) {
			return starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a");
		}
	},
	WEBP("image/webp") {
		@Override
		boolean fits(byte[] bytes) {
			return starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP");
		}
	};

	private final String mime;

	ImageType(String mime) {
		this.mime = mime;
	}

	String mime() {
		return this.mime;
	}

	abstract boolean fits(byte[] bytes);

	static Optional<ImageType> of(byte[] bytes) {
		return Arrays.stream(values()).filter((type) -> type.fits(bytes)).findFirst();
	}

	private static boolean starts(byte[] bytes, int from, String signature) {
		byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= from + wanted.length
				&& Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
	}

}
