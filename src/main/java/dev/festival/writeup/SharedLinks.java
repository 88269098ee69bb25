package dev.festival.writeup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.Secret;
import dev.festival.account.SignedIn;
import dev.festival.writeup.SharedLink.Lasting;
import dev.festival.writeup.SharedLink.Shown;

/**
 * The links of write-ups, for those who may change these; by the database's clock.
 */
@Component
@Transactional
public class SharedLinks {

	private static final String NEWEST = """
			select l.id, l.shows, p.name as made_by, l.made_at, l.expires_at, l.opened, l.last_opened_at,
				case when l.revoked_at is not null then 'CLOSED' when l.expires_at <= now() then 'EXPIRED'
					when p.active and not w.restricted and w.status in ('IN_REVIEW', 'PUBLISHED') then 'OPEN'
					else 'PAUSED' end as standing
			from shared_link l join person p on p.id = l.made_by join write_up w on w.id = l.write_up_id
			where l.write_up_id = :writeUp order by l.made_at desc, l.id limit 200""";

	private final JdbcClient jdbc;

	private final StoryReader stories;

	private final ApplicationEventPublisher events;

	SharedLinks(JdbcClient jdbc, StoryReader stories, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.stories = stories;
		this.events = events;
	}

	/**
	 * Makes a link.
	 * @return its token, which can't be read again
	 * @throws dev.festival.refusal.Refusal when the write-up can't be shared or the
	 * person may not change it
	 */
	public String make(WriteUpId writeUp, Shown shows, Lasting lasts, SignedIn by) {
		if (!read(writeUp, by).canBeShared()) {
			throw new LinkRefusedException();
		}
		Secret token = Secret.token();
		this.jdbc.sql("""
				insert into shared_link (id, write_up_id, token_hash, shows, made_by, expires_at)
				values (:id, :writeUp, :hash, :shows, :by, now() + cast(:lasts as interval))""")
			.param("id", UUID.randomUUID())
			.param("writeUp", writeUp.number())
			.param("hash", token.hash())
			.param("shows", shows.name())
			.param("by", by.personId().value())
			.param("lasts", lasts.interval())
			.update();
		this.events.publishEvent(new SharedLink.Made(writeUp, shows, lasts));
		return token.text();
	}

	/**
	 * The links of a write-up, newest first.
	 */
	@Transactional(readOnly = true)
	public List<SharedLink> of(WriteUpId writeUp) {
		return this.jdbc.sql(NEWEST).param("writeUp", writeUp.number()).query(SharedLinks::link).list();
	}

	/**
	 * Closes a link for ever; one that is closed stays so.
	 */
	public void close(WriteUpId writeUp, UUID link, SignedIn by) {
		read(writeUp, by);
		if (of(writeUp).stream().noneMatch((one) -> one.id().equals(link))) {
			throw new NoSuchItemException();
		}
		this.jdbc.sql("update shared_link set revoked_at = now() where id = :id and revoked_at is null returning shows")
			.param("id", link)
			.query((row, index) -> new SharedLink.Closed(writeUp, Shown.valueOf(row.getString("shows"))))
			.optional()
			.ifPresent(this.events::publishEvent);
	}

	private WriteUp read(WriteUpId id, SignedIn by) {
		WriteUp writeUp = this.stories.read(id, by).writeUp();
		writeUp.refuseOthers(by.personId(), by.role());
		return writeUp;
	}

	private static SharedLink link(ResultSet row, int index) throws SQLException {
		return new SharedLink(row.getObject("id", UUID.class), Shown.valueOf(row.getString("shows")),
				row.getString("made_by"), instant(row.getObject("made_at", OffsetDateTime.class)),
				instant(row.getObject("expires_at", OffsetDateTime.class)), row.getInt("opened"),
				orNull(row.getObject("last_opened_at", OffsetDateTime.class)),
				SharedLink.Standing.valueOf(row.getString("standing")));
	}

	private static Instant instant(OffsetDateTime at) {
		return at.toInstant();
	}

	private static @Nullable Instant orNull(@Nullable OffsetDateTime at) {
		return (at != null) ? at.toInstant() : null;
	}

}
