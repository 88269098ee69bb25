package dev.festival.writeup;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Telling images by their first bytes.
 */
class ImageTypeTests {

	@Test
	void imagesAreKnownByTheirFirstBytes() {
		assertThat(ImageType.of(bytes("\u0089PNG\r\n\u001a\n...."))).hasValue(ImageType.PNG);
		assertThat(ImageType.of(bytes("\u00ff\u00d8\u00ff\u00e0...."))).hasValue(ImageType.JPEG);
		assertThat(ImageType.of(bytes("GIF87a"))).hasValue(ImageType.GIF);
		assertThat(ImageType.of(bytes("GIF89a...."))).hasValue(ImageType.GIF);
		assertThat(ImageType.of(bytes("RIFF....WEBPVP8 "))).hasValue(ImageType.WEBP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u0089PN", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>GIF89a", "GIF88a",
			"RIFF....WAVE", "RIFF....WEB", "%PDF-1.7", "BM......", "\u0000\u0000\u0001\u0000" })
	void otherContentIsNoImage(String content) {
		assertThat(ImageType.of(bytes(content))).isEmpty();
	}

	private static byte[] bytes(String content) {
		return content.getBytes(StandardCharsets.ISO_8859_1);
	}

}
