package dev.festival.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures are as large as they can be seen, whatever was brought.
 */
class PictureSizeTests {

	private static final PictureSize PAPER = new PictureSize(2_000, 2_800, 0);

	@ParameterizedTest
	@CsvSource({ "5000, 3000, 2000, 1200", "3000, 6000, 1400, 2800", "40, 20, 40, 20" })
	void largePictureIsMadeSmallerInItsShape(int width, int height, int wide, int high) throws IOException {
		PictureFile fit = PAPER.fit(picture(width, height, "png")).orElseThrow();
		assertThat(fit.width()).isCloseTo(wide, org.assertj.core.data.Offset.offset(2));
		assertThat(fit.height()).isCloseTo(high, org.assertj.core.data.Offset.offset(2));
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(fit.bytes()));
		assertThat(read.getWidth()).isEqualTo(fit.width());
	}

	@ParameterizedTest
	@CsvSource({ "1, 40, 20, LEFT_TOP", "2, 40, 20, RIGHT_TOP", "3, 40, 20, RIGHT_BOTTOM", "4, 40, 20, LEFT_BOTTOM",
			"5, 20, 40, LEFT_TOP", "6, 20, 40, RIGHT_TOP", "7, 20, 40, RIGHT_BOTTOM", "8, 20, 40, LEFT_BOTTOM" })
	void photographStandsAsItWasSeen(int orientation, int wide, int high, Corner corner) throws IOException {
		BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 10; x++) {
			for (int y = 0; y < 10; y++) {
				image.setRGB(x, y, 0xFFFFFF);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "jpeg", out);
		PictureFile fit = new PictureSize(2_000, 2_800, 1_000_000).fit(held(out.toByteArray(), orientation))
			.orElseThrow();
		assertThat(List.of(fit.width(), fit.height())).containsExactly(wide, high);
		BufferedImage seen = ImageIO.read(new ByteArrayInputStream(fit.bytes()));
		for (Corner each : Corner.values()) {
			int light = seen.getRGB(each.right ? wide - 4 : 3, each.bottom ? high - 4 : 3) & 0xFF;
			assertThat(light > 128).as("%s", each).isEqualTo(each == corner);
		}
	}

	/**
	 * The JPEG with a note of its camera, as the EXIF standard wants it.
	 */
	private static byte[] held(byte[] jpeg, int orientation) {
		ByteBuffer held = ByteBuffer.allocate(jpeg.length + 36);
		held.put(jpeg, 0, 2)
			.putShort((short) 0xFFE1)
			.putShort((short) 34)
			.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
		held.putShort((short) 42).putInt(8).putShort((short) 1);
		held.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		return held.putInt(0).put(jpeg, 2, jpeg.length - 2).array();
	}

	enum Corner {

		LEFT_TOP(false, false), RIGHT_TOP(true, false), RIGHT_BOTTOM(true, true), LEFT_BOTTOM(false, true);

		private final boolean right;

		private final boolean bottom;

		Corner(boolean right, boolean bottom) {
			this.right = right;
			this.bottom = bottom;
		}

	}

	@Test
	void whatFitsStaysAsItIs() throws IOException {
		byte[] photo = picture(400, 300, "jpeg");
		assertThat(PAPER.fit(photo).orElseThrow().bytes()).isSameAs(photo);
		assertThat(PAPER.fit(photo).orElseThrow().type()).isEqualTo("image/jpeg");
	}

	@Test
	void brokenOneIsFoundOutUnlessItIsBelieved() throws IOException {
		byte[] broken = picture(400, 300, "png");
		Arrays.fill(broken, broken.length / 2, broken.length, (byte) 0);
		assertThat(PAPER.fit(broken)).isEmpty();
		assertThat(new PictureSize(2_000, 2_800, 1_000_000).fit(broken)).isPresent();
		assertThat(PAPER.fit("GIF89a and nothing else".getBytes(StandardCharsets.US_ASCII))).isEmpty();
	}

	@Test
	void photographThatDrawsItselfManyTimesIsNone() throws IOException {
		byte[] photo = picture(400, 300, "jpeg");
		ByteArrayOutputStream often = new ByteArrayOutputStream();
		often.write(photo, 0, 2);
		for (int scan = 0; scan < 60; scan++) {
			// In a comment, which is as good as any place for what counts them.
			often.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 4, (byte) 0xFF, (byte) 0xDA });
		}
		often.write(photo, 2, photo.length - 2);
		assertThat(PAPER.fit(photo)).isPresent();
		assertThat(PAPER.fit(often.toByteArray())).isEmpty();
	}

	@Test
	void whatWouldTakeTheMemoryOfAllIsNone() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(7_000, 6_000, BufferedImage.TYPE_BYTE_BINARY), "png", out);
		assertThat(PAPER.fit(out.toByteArray())).isEmpty();
	}

	private static byte[] picture(int width, int height, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
		return out.toByteArray();
	}

}
