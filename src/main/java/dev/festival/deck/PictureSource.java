package dev.festival.deck;

import dev.festival.picture.PictureFile;
import java.util.Optional;

/**
 * Gives the pictures of slides to writers of files.
 */
public interface PictureSource {

	/**
	 * The picture at an address in the application, as every program shows it: a PNG,
	 * JPEG or GIF that is no larger than a slide needs.
	 */
	Optional<PictureFile> picture(String address);

}
