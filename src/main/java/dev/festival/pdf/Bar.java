package dev.festival.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

/**
 * A bar of coloured segments as a picture, so that it is one thing with one description.
 *
 * @param width of the bar, in points
 * @param height of the bar, in points
 * @param segments from left to right
 */
public record Bar(int width, int height, List<Segment> segments) {

	private static final Pattern ADDRESS = Pattern.compile("bar:(\\d{1,4})x(\\d{1,3})((?:[+][\\d.]+-[0-9a-f]{6})+)");

	private static final Pattern SEGMENT = Pattern.compile("[+]([\\d.]+)-([0-9a-f]{6})");

	private static final int PIXELS = 3;

	private static final double GAP = 2;

	public Bar {
		segments = List.copyOf(segments);
	}

	/**
	 * What a page calls the picture.
	 */
	public String address() {
		return "bar:" + this.width + "x" + this.height
				+ this.segments.stream().map(Segment::address).collect(Collectors.joining());
	}

	/**
	 * The picture of that address, if it is one of a bar.
	 */
	public static byte @Nullable [] picture(String address) {
		return ADDRESS.matcher(address).results().findFirst().map(Bar::of).map(Bar::paint).orElse(null);
	}

	private static Bar of(MatchResult address) {
		return new Bar(Integer.parseInt(address.group(1)), Integer.parseInt(address.group(2)),
				SEGMENT.matcher(address.group(3))
					.results()
					.map((segment) -> new Segment(Double.parseDouble(segment.group(1)), segment.group(2)))
					.toList());
	}

	private byte[] paint() {
		BufferedImage image = new BufferedImage(this.width * PIXELS, this.height * PIXELS, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		double left = 0;
		for (Segment segment : this.segments) {
			graphics.setColor(new Color(Integer.parseInt(segment.colour(), 16)));
			graphics.fillRect((int) Math.round(left * PIXELS), 0, (int) Math.round(segment.width() * PIXELS),
					image.getHeight());
			left += segment.width() + GAP;
		}
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * A stretch of it, followed by a gap of 2 points.
	 *
	 * @param width in points
	 * @param colour as six hexadecimal digits
	 */
	public record Segment(double width, String colour) {

		private String address() {
			return String.format(Locale.ROOT, "+%.2f-%s", this.width, this.colour);
		}

	}

}
