package dev.festival.picture;

/**
 * A picture as it stands in a file.
 *
 * @param type its media type
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record PictureFile(byte[] bytes, String type, int width, int height) {
}
