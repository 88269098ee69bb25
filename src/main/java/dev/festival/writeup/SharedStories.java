package dev.festival.writeup;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.Secret;
import dev.festival.writeup.SharedLink.Shown;

/**
 * What the holder of a link may read: one write-up, with roles instead of names, and its
 * images. Nobody is signed in.
 */
@Component
public class SharedStories {

	private final JdbcClient jdbc;

	private final StoryRows rows;

	private final NamesAsRoles roles;

	SharedStories(JdbcClient jdbc, StoryRows rows, NamesAsRoles roles) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.roles = roles;
	}

	/**
	 * Opens the link, and counts that.
	 * @param wanted what is asked for; a link to the write-up opens its slides too
	 * @throws LinkClosedException when it doesn't open that
	 */
	public Opened open(String token, Shown wanted) {
		byte[] hash = new Secret(token).hash();
		return this.jdbc.sql("""
				update shared_link set opened = opened + 1, last_opened_at = now()
				where token_hash = :hash and shows in ('WRITE_UP', :wanted) and exists (
					select 1 from write_up w where w.id = shared_link.write_up_id and
				""" + Visibility.TO_HOLDER + ") returning write_up_id, shows")
			.param("hash", hash)
			.param("wanted", wanted.name())
			.query((row, index) -> new Found(row.getLong("write_up_id"), Shown.valueOf(row.getString("shows"))))
			.optional()
			.flatMap((link) -> opened(link, hash))
			.orElseThrow(LinkClosedException::new);
	}

	/**
	 * What the link opens, without counting that.
	 * @throws LinkClosedException when it doesn't open that
	 */
	public Opened look(String token, Shown wanted) {
		byte[] hash = new Secret(token).hash();
		return this.jdbc.sql("""
				select write_up_id, shows from shared_link
				where token_hash = :hash and shows in ('WRITE_UP', :wanted) and exists (
					select 1 from write_up w where w.id = shared_link.write_up_id and
				""" + Visibility.TO_HOLDER + ")")
			.param("hash", hash)
			.param("wanted", wanted.name())
			.query((row, index) -> new Found(row.getLong("write_up_id"), Shown.valueOf(row.getString("shows"))))
			.optional()
			.flatMap((link) -> opened(link, hash))
			.orElseThrow(LinkClosedException::new);
	}

	private Optional<Opened> opened(Found link, byte[] hash) {
		return this.rows.readByLink(link.writeUp(), hash)
			.map((story) -> new Opened(this.roles.toldOutside(story), link.shows()));
	}

	/**
	 * An image of the write-up that the link opens.
	 * @throws LinkClosedException when there is none to be seen
	 */
	public Images.Content image(String token, UUID image) {
		return this.jdbc.sql("""
				select i.type, i.bytes from image i
				join shared_link s on s.write_up_id = i.write_up_id and s.token_hash = :hash and s.shows = 'WRITE_UP'
				join write_up w on w.id = i.write_up_id where i.id = :image and
				""" + Visibility.TO_HOLDER)
			.param("hash", new Secret(token).hash())
			.param("image", image)
			.query((row, index) -> new Images.Content(row.getString("type"), row.getBytes("bytes")))
			.optional()
			.orElseThrow(LinkClosedException::new);
	}

	/**
	 * What a link has opened.
	 *
	 * @param shows what it opens at most
	 */
	public record Opened(Retold retold, Shown shows) {

		public Story story() {
			return this.retold.story();
		}

	}

	private record Found(long writeUp, Shown shows) {
	}

}
