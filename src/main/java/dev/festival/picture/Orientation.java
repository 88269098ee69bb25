package dev.festival.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;

/**
 * How a photograph is to be turned: cameras write down how they were held, and browsers
 * follow that, but programs for slides and paper don't.
 *
 * @param number as the EXIF standard counts them: 1 for upright, to 8
 */
record Orientation(int number) {

	static final Orientation UPRIGHT = new Orientation(1);

	/**
	 * Of a JPEG; upright where it says nothing.
	 */
	static Orientation of(byte[] jpeg) {
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
			List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif");
			return exif.isEmpty() ? UPRIGHT : of(exif.getFirst());
		}
		// What is broken is shown as it is.
		catch (IOException | RuntimeException ex) {
			return UPRIGHT;
		}
	}

	private static Orientation of(JPEGSegment exif) throws IOException {
		try (InputStream data = exif.data()) {
			// A byte stands between the name of the segment and what it holds.
			data.skipNBytes(1);
			Entry entry = new TIFFReader().read(new MemoryCacheImageInputStream(data))
				.getEntryById(TIFF.TAG_ORIENTATION);
			return (entry != null && entry.getValue() instanceof Number number)
					? new Orientation(Math.clamp(number.intValue(), 1, 8)) : UPRIGHT;
		}
	}

	/**
	 * Whether width and height change places.
	 */
	boolean isLying() {
		return this.number >= 5;
	}

	/**
	 * The picture as it was seen.
	 */
	BufferedImage turn(BufferedImage image) {
		int wide = image.getWidth();
		int high = image.getHeight();
		AffineTransform turn = switch (this.number) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
			default -> new AffineTransform();
		};
		BufferedImage turned = new BufferedImage(isLying() ? high : wide, isLying() ? wide : high, image.getType());
		return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
	}

}
