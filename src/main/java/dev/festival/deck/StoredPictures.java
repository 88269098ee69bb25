package dev.festival.deck;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import dev.festival.picture.PictureFile;
import dev.festival.picture.PictureSize;
import dev.festival.writeup.Images;

/**
 * Fetches pictures of write-ups for slides.
 */
@Component
class StoredPictures implements PictureSource {

	/** What is smaller isn't worth the time. */
	private static final int FEW_BYTES = 1024 * 1024;

	private static final PictureSize SLIDE = new PictureSize(1920, 1080, FEW_BYTES);

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
		return this.kept.get(address,
				(unknown) -> this.images.at(unknown).flatMap((content) -> SLIDE.fit(content.bytes())));
	}

}
