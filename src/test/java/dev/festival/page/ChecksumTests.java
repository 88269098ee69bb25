package dev.festival.page;

import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Joined checksums are those of the whole.
 */
class ChecksumTests {

	@Test
	void joinsTextsOfAnyLengths() {
		Random random = new Random(7);
		for (int turn = 0; turn < 2000; turn++) {
			byte[] whole = new byte[random.nextInt(1 + turn * 20)];
			random.nextBytes(whole);
			int middle = random.nextInt(whole.length + 1);
			assertThat(Checksum.join(checksum(whole, 0, middle), checksum(whole, middle, whole.length),
					whole.length - middle))
				.isEqualTo(checksum(whole, 0, whole.length));
		}
	}

	@Test
	void joinsWithNothing() {
		byte[] text = { 'o', 'o', 'p', 's' };
		int sum = checksum(text, 0, 4);
		assertThat(Checksum.join(0, sum, 4)).isEqualTo(sum);
		assertThat(Checksum.join(sum, 0, 0)).isEqualTo(sum);
	}

	private static int checksum(byte[] bytes, int from, int to) {
		CRC32 checksum = new CRC32();
		checksum.update(bytes, from, to - from);
		return (int) checksum.getValue();
	}

}
