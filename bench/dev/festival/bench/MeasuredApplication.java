package dev.festival.bench;

import java.util.Random;

import dev.festival.FestivalApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The application with one more address, which answers a signed-in reader with as many
 * fixed bytes as they ask for: what everything else is compared with.
 */
@RestController
class MeasuredApplication {

	private final byte[] bytes = new byte[1_000_000];

	MeasuredApplication() {
		new Random(1).nextBytes(this.bytes);
	}

	public static void main(String[] arguments) {
		SpringApplication.run(new Class<?>[] { FestivalApplication.class, MeasuredApplication.class }, arguments);
	}

	@GetMapping("/fixed/{length}")
	ResponseEntity<byte[]> fixed(@PathVariable int length) {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			// Such as it would come from a store of compressed pages.
			.header(HttpHeaders.CONTENT_ENCODING, "gzip")
			.body(java.util.Arrays.copyOf(this.bytes, length));
	}

}
