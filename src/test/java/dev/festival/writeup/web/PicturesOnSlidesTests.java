package dev.festival.writeup.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.deck.Drawn;
import dev.festival.deck.PictureBudget;
import dev.festival.picture.PictureFile;
import dev.festival.deck.PictureSource;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Images of a write-up stand on its slides, in every form and for everybody who may see
 * those.
 */
@FestivalTest
class PicturesOnSlidesTests {

	/** One pixel, lossless. */
	private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

	@Autowired
	private Visitors visitors;

	@Autowired
	private PictureSource pictures;

	private Visitor wren = new Visitor("");

	private Told told = new Told(this.wren, 0);

	@BeforeEach
	void tell() {
		this.wren = this.visitors.signedIn("Wren");
		this.told = Told.by(this.wren, "The graph that fell");
	}

	@Test
	void pictureOfATextStandsOnASlideOfItsOwn() throws IOException {
		String image = upload("graph.png", Drawn.bytes(64, 48, "png"));
		this.told.part("what-happened", "It fell.\n\n![A cliff](" + image + " \"Look at this\")");
		Document deck = this.told.document("/deck");
		assertThat(deck.select(".slide--pictures img").attr("src")).isEqualTo(image);
		assertThat(deck.select(".slide--pictures img").attr("alt")).isEqualTo("A cliff");
		assertThat(deck.select(".slide--pictures figcaption").text()).isEqualTo("Look at this");
		assertThat(deck.select(".slide--text").text()).contains("It fell.").doesNotContain("A cliff");
		assertThat(this.told.document("/deck.html").select(".slide--pictures img").attr("src"))
			.startsWith("data:image/png;base64,");
		assertThat(this.wren.get(this.told.path("/deck.md")).body()).contains("Picture: A cliff", "Look at this");
		try (XMLSlideShow show = new XMLSlideShow(
				new ByteArrayInputStream(Wire.download(this.wren, this.told.path("/deck.pptx"))))) {
			assertThat(show.getPictureData()).hasSize(1);
			assertThat(show.getSlides().stream().flatMap((slide) -> slide.getShapes().stream()))
				.filteredOn(XSLFPictureShape.class::isInstance)
				.singleElement()
				.extracting((shape) -> ((XSLFPictureShape) shape).getXmlObject().toString())
				.asString()
				.contains("descr=\"A cliff\"");
		}
	}

	@Test
	void whoeverHasALinkToTheSlidesSeesThePicturesOnThemAndNoOthers() {
		String shown = upload("graph.png", Drawn.bytes(64, 48, "png"));
		String notShown = upload("other.png", Drawn.bytes(65, 48, "png"));
		this.told.part("what-happened", "![A cliff](" + shown + ")").with("/review");
		SharedBy link = SharedBy.link(this.told, "SLIDES", "WEEK");
		Visitor guest = this.visitors.anonymous();
		String source = Jsoup.parse(link.get(guest, "/deck").body()).select(".slide--pictures img").attr("src");
		assertThat(source).startsWith("/shared/" + link.token() + "/deck/images/");
		assertThat(guest.get(source).header("Content-Type")).contains("image/png");
		assertThat(guest.get(source.replaceFirst("[^/]+$", id(notShown))).status()).isEqualTo(404);
		assertThat(link.get(guest, "/images/" + id(shown)).status()).isEqualTo(404);
		this.wren.post(this.told.path("/deck/slides/pictures/hiding"));
		assertThat(guest.get(source).status()).isEqualTo(404);
	}

	@Test
	void picturesOfOtherStoriesAreNotFetched() {
		Told other = Told.by(this.visitors.signedIn("Other"), "A secret");
		Page uploaded = Wire.uploadByForm(other.teller(), other.path("/images"), "secret.png", Wire.PNG);
		assertThat(uploaded.status()).isEqualTo(302);
		String foreign = other.document("/images").select(".image-list img").attr("src");
		this.told.part("what-happened", "![Mine?](" + foreign + ")");
		assertThat(this.told.document("/deck").select("img")).isEmpty();
		assertThat(this.told.document("/deck.html").select("img")).isEmpty();
	}

	@Test
	void ownSlideShowsItsPictureAboveItsWords() {
		String image = upload("graph.png", Drawn.bytes(64, 48, "png"));
		this.wren.post(this.told.path("/deck/slides"), "title", "Look", "text",
				"![A cliff](" + image + ")\n\nSo calm.");
		Document deck = this.told.document("/deck");
		assertThat(deck.select(".slide--pictures h2").text()).isEqualTo("Look");
		assertThat(deck.select(".slide--pictures figcaption").text()).isEqualTo("So calm.");
	}

	@Test
	void pictureOfTheBitComesAfterIt() {
		String image = upload("dog.png", Drawn.bytes(64, 48, "png"));
		this.told.part("the-bit", "![A dog](" + image + ")");
		assertThat(this.told.document("/deck").select(".slide--bit")).isEmpty();
		assertThat(this.told.document("/deck").select(".slide--pictures h2").text()).isEqualTo("The bit");
	}

	@Test
	void largePictureIsMadeSmallerAndOtherFormatsAreTurned() throws IOException {
		PictureFile large = picture("large.jpg", Drawn.bytes(5000, 4000, "bmp"), "jpeg");
		assertThat(large.height()).isEqualTo(1080);
		assertThat(ImageIO.read(new ByteArrayInputStream(large.bytes())).getHeight()).isEqualTo(1080);
		PictureFile turned = this.pictures.picture(upload("dot.webp", WEBP)).orElseThrow();
		assertThat(turned.type()).isEqualTo("image/png");
		assertThat(turned.width()).isOne();
	}

	@Test
	void pictureThatWouldTakeTheMemoryOfAllIsTold() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(7000, 6000, BufferedImage.TYPE_BYTE_BINARY), "png", out);
		String image = upload("wide.png", out.toByteArray());
		this.told.part("what-happened", "![A cliff](" + image + ")");
		assertThat(this.pictures.picture(image)).isEmpty();
		Document file = this.told.document("/deck.html");
		assertThat(file.select(".slide--pictures").text()).contains("A cliff");
		assertThat(file.select("img")).isEmpty();
	}

	@Test
	void filesHaveAsManyPicturesAsAreSent() {
		PictureFile large = new PictureFile(new byte[9 * 1024 * 1024], "image/png", 10, 10);
		PictureSource budget = new PictureBudget((address) -> Optional.of(large));
		assertThat(Stream.of("a", "b", "c", "d").map(budget::picture).map(Optional::isPresent)).containsExactly(true,
				true, false, false);
	}

	@Test
	void deckShowsSixtyPicturesAndASlideOfOnesOwnTwenty() {
		String image = upload("graph.png", Drawn.bytes(64, 48, "png"));
		String one = "![A cliff](" + image + ")\n\n";
		this.wren.post(this.told.path("/deck/slides"), "title", "Look", "text", one.repeat(25));
		assertThat(this.told.document("/deck?length=full").select("img")).hasSize(20);
		this.told.part("what-happened", one.repeat(99));
		assertThat(this.told.document("/deck?length=full").select("img")).hasSize(80);
	}

	@Test
	void brokenPictureIsTold() {
		byte[] broken = "\u0089PNG\r\n\u001a\n broken".getBytes(StandardCharsets.ISO_8859_1);
		String image = upload("broken.png", broken);
		this.told.part("what-happened", "![A cliff](" + image + ")");
		assertThat(this.pictures.picture(image)).isEmpty();
		assertThat(this.told.document("/deck.html").select(".slide--pictures").text()).contains("A cliff");
		assertThat(this.wren.get(this.told.path("/deck.pptx")).status()).isEqualTo(200);
	}

	@Test
	void addressesThatAreNoneOfOursGiveNothing() {
		for (String address : List.of("", "file:///etc/passwd", "http://example.org/a.png", "/write-ups/1/images/x",
				"/write-ups/99999999999999999999/images/a2f6b5a8-0000-4000-8000-000000000000",
				"/write-ups/1/images/a2f6b5a8-0000-4000-8000-000000000000")) {
			assertThat(this.pictures.picture(address)).isEmpty();
		}
	}

	private PictureFile picture(String name, byte[] bitmap, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(noisy(ImageIO.read(new ByteArrayInputStream(bitmap))), format, out);
		assertThat(out.size()).isBetween(1024 * 1024, 5 * 1024 * 1024);
		return this.pictures.picture(upload(name, out.toByteArray())).orElseThrow();
	}

	// So that it doesn't become too few bytes to be made smaller.
	private static BufferedImage noisy(BufferedImage image) {
		Random random = new Random(1);
		for (int at = 0; at < 1_500_000; at++) {
			image.setRGB(random.nextInt(image.getWidth() / 2), random.nextInt(image.getHeight() / 2), random.nextInt());
		}
		return image;
	}

	private String upload(String name, byte[] bytes) {
		Page page = Wire.uploadByForm(this.wren, this.told.path("/images"), name, bytes);
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return this.told.document("/images").select(".image-list img").eachAttr("src").getFirst();
	}

	private static String id(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

}
