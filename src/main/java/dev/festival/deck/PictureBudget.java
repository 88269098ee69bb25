package dev.festival.deck;

import dev.festival.picture.PictureFile;
import java.util.Optional;

/**
 * Pictures for one file, until they are too much for it; those that follow are told by
 * their words.
 */
public final class PictureBudget implements PictureSource {

	private static final long MOST_BYTES = 20L * 1024 * 1024;

	private final PictureSource pictures;

	private long bytes;

	/**
	 * A budget for one file.
	 */
	public PictureBudget(PictureSource pictures) {
		this.pictures = pictures;
	}

	@Override
	public Optional<PictureFile> picture(String address) {
		if (this.bytes > MOST_BYTES) {
			return Optional.empty();
		}
		Optional<PictureFile> file = this.pictures.picture(address);
		this.bytes += file.map((one) -> one.bytes().length).orElse(0);
		return file.filter((one) -> this.bytes <= MOST_BYTES);
	}

}
