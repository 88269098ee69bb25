package dev.festival.writeup.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Images are taken in by what they are, and can do nothing but be seen.
 */
@FestivalTest
class ImagesTests {

	private static final int MOST = 5 * 1024 * 1024;

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.told = Told.by(this.visitors.signedIn("Wren"), "A story with images");
	}

	@ParameterizedTest
	@CsvSource({ "'\u0089PNG\r\n\u001a\n', image/png", "'\u00ff\u00d8\u00ff\u00e0', image/jpeg", "GIF89a, image/gif",
			"GIF87a, image/gif", "RIFF____WEBPVP8 , image/webp" })
	void typeIsToldByTheContentWhateverTheName(String beginning, String type) {
		String address = keep("page.html", (beginning + " and more").getBytes(StandardCharsets.ISO_8859_1));
		assertThat(this.told.teller().get(address).header("Content-Type")).hasValue(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
			"<?xml version='1.0'?><svg/>", "<!doctype html><script>alert(1)</script>", "\n\u0089PNG\r\n\u001a\n", "",
			"%PDF-1.7", "BM", "RIFF____WAVEfmt ", "GIF8", "\u0089PNG" })
	void whatIsNoImageIsRefusedWhateverTheNameSays(String content) {
		byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
		Page byScript = Wire.upload(this.told.teller(), this.told.path("/images"), "graph.png", bytes);
		assertThat(byScript.status()).as(byScript::body).isEqualTo(422);
		Page byForm = Wire.uploadByForm(this.told.teller(), this.told.path("/images"), "graph.png", bytes);
		assertThat(byForm.status()).isEqualTo(422);
		assertThat(byForm.body()).contains("PNG, JPEG, GIF and WebP");
		assertThat(this.told.document("/images").select(".image-list img")).isEmpty();
	}

	@Test
	void fiveMegabytesAreTakenAndMoreAreNot() {
		assertThat(this.told.teller().get(keep("large.png", png(MOST))).header("Content-Length"))
			.hasValue(Integer.toString(MOST));
		for (int size : new int[] { MOST + 1, 5_300_001, 9_000_000 }) {
			Page page = Wire.uploadByForm(this.told.teller(), this.told.path("/images"), "larger.png", png(size));
			assertThat(page.status()).as("%,d bytes", size).isEqualTo(413);
			assertThat(page.body()).contains("5 MB");
		}
		assertThat(this.told.document("/images").select(".image-list img")).hasSize(1);
	}

	@Test
	void formWithoutFileIsNoServerError() {
		Page page = this.told.teller().post(this.told.path("/images"), "alternative", "A graph");
		assertThat(page.status()).as(page::body).isBetween(400, 499);
	}

	@Test
	void editorGetsWhatToWriteIntoTheText() {
		String address = keep("graph.png", Wire.PNG);
		this.told.part("impact", "![A graph](" + address + ")");
		assertThat(this.told.document("").select("#impact img[src=" + address + "]").attr("alt")).isEqualTo("A graph");
	}

	@Test
	void pageOfImagesShowsWhatEachOneIs() {
		Page page = Wire.uploadByForm(this.told.teller(), this.told.path("/images"), "graph.png", Wire.PNG);
		assertThat(page.location()).isEqualTo(this.told.path("/images"));
		var image = this.told.document("/images").select(".image-list img");
		assertThat(image.attr("alt")).isEqualTo("A graph");
		assertThat(this.told.teller().get(image.attr("src")).status()).isEqualTo(200);
	}

	@Test
	void answerLetsNothingRunAndMayBeKeptByItsReader() {
		Page image = this.told.teller().get(keep("graph.png", Wire.PNG));
		assertThat(image.status()).isEqualTo(200);
		assertThat(image.all("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(image.all("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
		assertThat(image.all("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
		assertThat(image.header("Content-Disposition")).hasValue("inline");
		assertThat(image.all("Cache-Control")).singleElement()
			.asString()
			.contains("private", "immutable", "max-age=31536000")
			.doesNotContain("public", "no-cache");
	}

	@Test
	void imagesOfDraftAreForItsPeople() {
		String address = keep("graph.png", Wire.PNG);
		Visitor stranger = this.visitors.signedIn("Stranger");
		assertThat(stranger.get(address).status()).isEqualTo(404);
		assertThat(this.visitors.anonymous().get(address).location()).endsWith("/login");
		assertThat(Wire.upload(stranger, this.told.path("/images"), "graph.png", Wire.PNG).status()).isEqualTo(404);
		this.told.published();
		assertThat(stranger.get(address).status()).isEqualTo(200);
		assertThat(Wire.upload(stranger, this.told.path("/images"), "graph.png", Wire.PNG).status()).isEqualTo(403);
		assertThat(this.told.document("/images").select(".image-list img")).hasSize(1);
	}

	@Test
	void imageOfAnotherWriteUpIsNotHere() {
		String address = keep("graph.png", Wire.PNG);
		Told other = Told.by(this.told.teller(), "Another story");
		String id = address.substring(address.lastIndexOf('/'));
		assertThat(this.told.teller().get(other.path("/images" + id)).status()).isEqualTo(404);
		assertThat(this.told.teller().get(this.told.path("/images/not-an-id")).status()).isBetween(400, 404);
	}

	private String keep(String name, byte[] content) {
		Page page = Wire.upload(this.told.teller(), this.told.path("/images"), name, content);
		assertThat(page.status()).as(page::body).isEqualTo(201);
		assertThat(page.body()).contains("![A graph](");
		String address = page.body().replaceAll("(?s).*\"address\":\"([^\"]+)\".*", "$1");
		assertThat(address).startsWith(this.told.path("/images/"));
		return address;
	}

	private static byte[] png(int size) {
		return Arrays.copyOf(Wire.PNG, size);
	}

}
