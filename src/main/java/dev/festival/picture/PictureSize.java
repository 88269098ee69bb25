package dev.festival.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes pictures smaller that are more than its size can show, sets photographs upright,
 * and turns what not every program knows into PNG.
 *
 * @param width the widest that a picture is to be, in pixels
 * @param height the highest, in pixels
 * @param unread bytes up to which a picture is believed to be what its head says; above
 * it is read, so that a broken one is found out
 */
public record PictureSize(int width, int height, int unread) {

	private static final Logger LOG = LoggerFactory.getLogger(PictureSize.class);

	private static final Set<String> COMMON = Set.of("png", "jpeg", "gif");

	/** More is not read whole but only every second or third of them. */
	private static final long MANY_PIXELS = 9_000_000;

	/** More than cameras make; readers keep some of it in memory however few are read. */
	private static final long TOO_MANY_PIXELS = 40_000_000;

	private static final long TOO_MANY_OF_JPEG = 26_000_000;

	/**
	 * A progressive photograph has ten or so, and reading takes as much time for each.
	 */
	private static final int MOST_SCANS = 50;

	/** One at a time, as each takes as much memory as hundreds of pages. */
	private static final Semaphore READING = new Semaphore(1, true);

	/**
	 * The picture as it is to be shown; nothing if it can't be read or would take the
	 * memory of all.
	 */
	public Optional<PictureFile> fit(byte[] bytes) {
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(input);
				return Optional.of(fit(bytes, reader));
			}
			finally {
				reader.dispose();
			}
		}
		// Readers throw what they like when a file is broken.
		catch (IOException | RuntimeException ex) {
			LOG.info("A picture can't be read: {}", ex.toString());
			return Optional.empty();
		}
	}

	private PictureFile fit(byte[] bytes, ImageReader reader) throws IOException {
		String format = reader.getFormatName().toLowerCase(Locale.ROOT);
		int wide = reader.getWidth(0);
		int high = reader.getHeight(0);
		long pixels = (long) wide * high;
		if (pixels > most(format)) {
			throw new IOException(wide + " by " + high + " pixels");
		}
		if (format.equals("jpeg") && scans(bytes) > MOST_SCANS) {
			throw new IOException("Too many scans");
		}
		PictureFile asItIs = new PictureFile(bytes, "image/" + format, wide, high);
		Orientation orientation = format.equals("jpeg") ? Orientation.of(bytes) : Orientation.UPRIGHT;
		boolean common = COMMON.contains(format) && orientation.equals(Orientation.UPRIGHT);
		if (common && bytes.length <= this.unread) {
			return asItIs;
		}
		ImageReadParam every = reader.getDefaultReadParam();
		int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / MANY_PIXELS)));
		every.setSourceSubsampling(step, step, 0, 0);
		READING.acquireUninterruptibly();
		try {
			BufferedImage image = reader.read(0, every);
			return (common && wide <= this.width && high <= this.height) ? asItIs
					: written(orientation.turn(smaller(image, orientation.isLying())), format);
		}
		finally {
			READING.release();
		}
	}

	/**
	 * The reader of WebP keeps all pixels as soon as some are passed over, the one of
	 * JPEG all that a progressive picture has.
	 */
	private static long most(String format) {
		return switch (format) {
			case "webp" -> MANY_PIXELS;
			case "jpeg" -> TOO_MANY_OF_JPEG;
			default -> TOO_MANY_PIXELS;
		};
	}

	/**
	 * How often a JPEG begins to draw itself.
	 */
	private static int scans(byte[] bytes) {
		int scans = 0;
		for (int at = 1; at < bytes.length; at++) {
			scans += (bytes[at] == (byte) 0xDA && bytes[at - 1] == (byte) 0xFF) ? 1 : 0;
		}
		return scans;
	}

	private BufferedImage smaller(BufferedImage image, boolean lying) {
		double mostWide = lying ? this.height : this.width;
		double mostHigh = lying ? this.width : this.height;
		double scale = Math.min(1, Math.min(mostWide / image.getWidth(), mostHigh / image.getHeight()));
		int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int high = Math.max(1, (int) Math.round(image.getHeight() * scale));
		boolean clear = image.getColorModel().hasAlpha();
		BufferedImage scaled = new BufferedImage(wide, high,
				clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(image, 0, 0, wide, high, null);
		graphics.dispose();
		return scaled;
	}

	private static PictureFile written(BufferedImage image, String format) throws IOException {
		boolean photo = format.equals("jpeg");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, photo ? "jpeg" : "png", out);
		return new PictureFile(out.toByteArray(), photo ? "image/jpeg" : "image/png", image.getWidth(),
				image.getHeight());
	}

}
