package dev.festival.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Makes a picture ready for paper: in a format that PDF knows, and no larger than can be
 * seen.
 */
final class Picture {

	private static final int WIDEST = 2000;

	private static final int HIGHEST = 2800;

	// More than any camera makes; what is larger was made to fill memory.
	private static final long MOST_PIXELS = 120_000_000;

	private Picture() {
	}

	/**
	 * The bytes to print, or none when they are no picture that can be read here.
	 */
	static byte @Nullable [] printable(byte[] bytes) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return null;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return printable(reader, bytes);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			// The readers throw both at files that are broken.
			return null;
		}
	}

	private static byte[] printable(ImageReader reader, byte[] bytes) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((long) width * height > MOST_PIXELS) {
			throw new IIOException("Too large");
		}
		boolean jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
		int step = Math.max(Math.ceilDiv(width, WIDEST), Math.ceilDiv(height, HIGHEST));
		if (step == 1 && jpeg) {
			// Read once, since a broken one would be put into the file as it is.
			reader.read(0, sampled(reader, 8));
			return bytes;
		}
		BufferedImage image = reader.read(0, sampled(reader, step));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (!ImageIO.write(image, jpeg ? "jpeg" : "png", out)) {
			throw new IIOException("No writer");
		}
		return out.toByteArray();
	}

	private static ImageReadParam sampled(ImageReader reader, int step) {
		ImageReadParam how = reader.getDefaultReadParam();
		how.setSourceSubsampling(step, step, 0, 0);
		return how;
	}

}
