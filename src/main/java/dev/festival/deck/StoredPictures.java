package dev.festival.deck;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import dev.festival.writeup.Images;

/**
 * Fetches pictures of write-ups, and makes those smaller that are more than a slide can
 * show.
 */
@Component
class StoredPictures implements PictureSource {

	private static final Logger LOG = LoggerFactory.getLogger(StoredPictures.class);

	private static final int WIDEST = 1920;

	private static final int HIGHEST = 1080;

	private static final int FEW_BYTES = 1024 * 1024;

	/** More is not read whole but only every second or third of them. */
	private static final long MANY_PIXELS = 9_000_000;

	/** More than cameras make; readers keep some of it in memory however few are read. */
	private static final long TOO_MANY_PIXELS = 40_000_000;

	private static final long TOO_MANY_OF_JPEG = 26_000_000;

	/** One at a time, as each takes as much memory as hundreds of pages. */
	private static final Semaphore READING = new Semaphore(1, true);

	private final Images images;

	/**
	 * A whole room asks for the same picture at once; an address always has the same one.
	 */
	private final Cache<String, Optional<PictureFile>> kept = Caffeine.newBuilder()
		.maximumWeight(24L * 1024 * 1024)
		.weigher((String address, Optional<PictureFile> file) -> 64 + file.map((one) -> one.bytes().length).orElse(0))
		.expireAfterWrite(Duration.ofMinutes(10))
		.build();

	StoredPictures(Images images) {
		this.images = images;
	}

	@Override
	public Optional<PictureFile> picture(String address) {
		return this.kept.get(address, (unknown) -> this.images.at(unknown).flatMap(StoredPictures::shown));
	}

	private static Optional<PictureFile> shown(Images.Content content) {
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content.bytes()))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(input);
				return Optional.of(shown(content, reader));
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

	private static PictureFile shown(Images.Content content, ImageReader reader) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		long pixels = (long) width * height;
		if (pixels > most(content.type())) {
			throw new IOException(width + " by " + height + " pixels");
		}
		boolean common = !content.type().equals("image/webp");
		if (common && content.bytes().length <= FEW_BYTES) {
			return new PictureFile(content.bytes(), content.type(), width, height);
		}
		ImageReadParam every = reader.getDefaultReadParam();
		int step = (int) Math.ceil(Math.sqrt((double) pixels / MANY_PIXELS));
		every.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
		READING.acquireUninterruptibly();
		try {
			return written(smaller(reader.read(0, every)), content.type());
		}
		finally {
			READING.release();
		}
	}

	/**
	 * The reader of WebP keeps all pixels as soon as some are passed over, the one of
	 * JPEG all that a progressive picture has.
	 */
	private static long most(String type) {
		return switch (type) {
			case "image/webp" -> MANY_PIXELS;
			case "image/jpeg" -> TOO_MANY_OF_JPEG;
			default -> TOO_MANY_PIXELS;
		};
	}

	private static BufferedImage smaller(BufferedImage image) {
		double scale = Math.min(1, Math.min(WIDEST / (double) image.getWidth(), HIGHEST / (double) image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		boolean clear = image.getColorModel().hasAlpha();
		BufferedImage scaled = new BufferedImage(width, height,
				clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(image, 0, 0, width, height, null);
		graphics.dispose();
		return scaled;
	}

	private static PictureFile written(BufferedImage image, String type) throws IOException {
		boolean photo = type.equals("image/jpeg");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, photo ? "jpeg" : "png", out);
		return new PictureFile(out.toByteArray(), photo ? "image/jpeg" : "image/png", image.getWidth(),
				image.getHeight());
	}

}
