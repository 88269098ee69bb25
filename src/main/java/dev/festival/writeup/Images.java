package dev.festival.writeup;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.SignedIn;

/**
 * The images of write-ups; who may read a write-up may see its images.
 */
@Component
@Transactional
public class Images {

	private static final int MOST_BYTES = 5 * 1024 * 1024;

	private static final Pattern ADDRESS = Pattern
		.compile("/write-ups/(\\d{1,18})/images/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

	private final JdbcClient jdbc;

	private final StoryReader stories;

	private final Clock clock;

	Images(JdbcClient jdbc, StoryReader stories, Clock clock) {
		this.jdbc = jdbc;
		this.stories = stories;
		this.clock = clock;
	}

	/**
	 * Keeps an image.
	 * @param bytes at most 5 MB of a PNG, JPEG, GIF or WebP
	 * @throws dev.festival.refusal.Refusal when it is another file or the writer may not
	 */
	public Image keep(WriteUpId writeUp, byte[] bytes, String alternative, SignedIn by) {
		this.stories.read(writeUp, by).writeUp().refuseOthers(by.personId(), by.role());
		if (bytes.length > MOST_BYTES) {
			throw new ImageTooLargeException();
		}
		ImageType type = ImageType.of(bytes).orElseThrow(ImageRefusedException::new);
		Instant now = this.clock.instant();
		Image image = new Image(UUID.randomUUID(), writeUp, type.mime(), alternative, bytes.length, now);
		this.jdbc.sql("""
				insert into image (id, write_up_id, type, bytes, alternative, by_id, at)
				values (:id, :writeUp, :type, :bytes, :alternative, :by, :at)""")
			.param("id", image.id())
			.param("writeUp", writeUp.number())
			.param("type", image.type())
			.param("bytes", bytes)
			.param("alternative", alternative)
			.param("by", by.personId().value())
			.param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.update();
		return image;
	}

	public List<Image> of(WriteUpId writeUp) {
		return this.jdbc.sql("""
				select id, type, alternative, length(bytes) as size, at from image
				where write_up_id = :writeUp order by at desc limit 200""")
			.param("writeUp", writeUp.number())
			.query((row, index) -> new Image(row.getObject("id", UUID.class), writeUp, row.getString("type"),
					row.getString("alternative"), row.getInt("size"), row.getTimestamp("at").toInstant()))
			.list();
	}

	/**
	 * The bytes of an image with their type.
	 */
	public Content content(WriteUpId writeUp, UUID image, SignedIn reader) {
		this.stories.read(writeUp, reader);
		return this.jdbc.sql("select type, bytes from image where write_up_id = :writeUp and id = :id")
			.param("writeUp", writeUp.number())
			.param("id", image)
			.query((row, index) -> new Content(row.getString("type"), row.getBytes("bytes")))
			.optional()
			.orElseThrow(NoSuchItemException::new);
	}

	/**
	 * The image at an address that a text has.
	 * @param address of an image of a write-up that the caller has read for somebody
	 */
	@Transactional(readOnly = true)
	public Optional<Content> at(String address) {
		Matcher parts = ADDRESS.matcher(address);
		if (!parts.matches()) {
			return Optional.empty();
		}
		return this.jdbc.sql("select type, bytes from image where write_up_id = :writeUp and id = :id")
			.param("writeUp", Long.parseLong(parts.group(1)))
			.param("id", UUID.fromString(parts.group(2)))
			.query((row, index) -> new Content(row.getString("type"), row.getBytes("bytes")))
			.optional();
	}

	/**
	 * What is sent for an image.
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record Content(String type, byte[] bytes) {
	}

}
