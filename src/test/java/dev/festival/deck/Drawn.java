package dev.festival.deck;

import dev.festival.picture.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * Pictures for decks to try things on: an address says how large one is, as in
 * {@code 800x600}; at any other address there is none.
 */
public final class Drawn {

	private Drawn() {
	}

	public static Optional<PictureFile> picture(String address) {
		if (!address.matches("\\d+x\\d+")) {
			return Optional.empty();
		}
		String[] measures = address.split("x", 2);
		int width = Integer.parseInt(measures[0]);
		int height = Integer.parseInt(measures[1]);
		return Optional.of(new PictureFile(bytes(width, height, "png"), "image/png", width, height));
	}

	/**
	 * An image of that size in a format that Java writes.
	 */
	public static byte[] bytes(int width, int height, String format) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.ORANGE);
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.BLUE);
		graphics.drawLine(0, 0, width, height);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
