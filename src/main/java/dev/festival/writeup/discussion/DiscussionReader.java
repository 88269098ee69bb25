package dev.festival.writeup.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUpId;

/**
 * Reads what was said about a write-up, in a fixed number of statements.
 */
@Component
public class DiscussionReader {

	private static final String REMARKS = """
			select t.id as thread, t.part, t.item, resolver.name as resolver, c.id, c.by_id, p.name, c.at, c.text,
				c.changed_at, c.removed, c.version
			from comment_thread t join comment c on c.thread_id = t.id join person p on p.id = c.by_id
				left join person resolver on resolver.id = t.resolved_by
			where t.write_up_id = :writeUp order by t.started_at, t.id, c.at, c.id
			""";

	private static final String REVIEWS = """
			select * from (
				select distinct on (r.reviewer_id) r.*, p.name, asker.name as asker
				from review r join person p on p.id = r.reviewer_id join person asker on asker.id = r.asked_by
				where r.write_up_id = :writeUp order by r.reviewer_id, r.asked_at desc) newest
			order by asked_at, id
			""";

	private static final String REACTIONS = """
			select r.kind, r.person_id, p.name from reaction r join person p on p.id = r.person_id
			where r.write_up_id = :writeUp order by r.at, p.name
			""";

	private static final String THANKS = """
			select t.id, t.by_id, giver.name as giver, receiver.name as receiver, t.text, t.at
			from thanks t join person giver on giver.id = t.by_id join person receiver on receiver.id = t.to_id
			where t.write_up_id = :writeUp order by t.at, t.id
			""";

	private static final String OFFERS = """
			select o.person_id, p.name from facilitator_request r left join facilitator_offer o on o.request_id = r.id
				left join person p on p.id = o.person_id and p.active
			where r.write_up_id = :writeUp order by o.at
			""";

	private final JdbcClient jdbc;

	private final StoryReader stories;

	DiscussionReader(JdbcClient jdbc, StoryReader stories) {
		this.jdbc = jdbc;
		this.stories = stories;
	}

	/**
	 * Reads all of it.
	 * @throws dev.festival.refusal.Refusal when there is no write-up that the reader may
	 * see
	 */
	public Discussion read(WriteUpId id, SignedIn reader) {
		Story story = this.stories.read(id, reader);
		List<Discussion.@Nullable Offer> offers = list(OFFERS, id, DiscussionReader::offer);
		return new Discussion(story, reader.personId(), threads(id), list(REVIEWS, id, DiscussionReader::review),
				list(REACTIONS, id, DiscussionReader::reacted), list(THANKS, id, DiscussionReader::thanks),
				offers.stream().filter(java.util.Objects::nonNull).toList(), !offers.isEmpty());
	}

	private <T extends @Nullable Object> List<T> list(String sql, WriteUpId id, RowMapper<T> row) {
		return this.jdbc.sql(sql).param("writeUp", id.number()).query(row).list();
	}

	private List<Discussion.Topic> threads(WriteUpId id) {
		Map<UUID, Discussion.Topic> threads = new LinkedHashMap<>();
		this.jdbc.sql(REMARKS).param("writeUp", id.number()).query((ResultSet row) -> {
			UUID thread = row.getObject("thread", UUID.class);
			Discussion.Topic found = threads.get(thread);
			if (found == null) {
				found = new Discussion.Topic(thread,
						new Subject(Part.valueOf(row.getString("part")), row.getLong("item")),
						row.getString("resolver"), new ArrayList<>());
				threads.put(thread, found);
			}
			found.remarks().add(remark(row));
		});
		// Where everything was taken back, nothing is left to answer.
		return threads.values()
			.stream()
			.filter((thread) -> !thread.remarks().stream().allMatch(Discussion.Remark::removed))
			.toList();
	}

	private static Discussion.Remark remark(ResultSet row) throws SQLException {
		return new Discussion.Remark(row.getObject("id", UUID.class), person(row, "by_id"), row.getString("name"),
				instant(row, "at"), new Markdown(row.getString("text")), instantOrNull(row, "changed_at"),
				row.getBoolean("removed"), row.getInt("version"));
	}

	private static Discussion.GivenReview review(ResultSet row, int index) throws SQLException {
		String verdict = row.getString("verdict");
		return new Discussion.GivenReview(row.getObject("id", UUID.class), person(row, "reviewer_id"),
				row.getString("name"), row.getString("asker"), instant(row, "asked_at"), row.getString("message"),
				(verdict != null) ? Verdict.valueOf(verdict) : null, row.getString("sentence"),
				instantOrNull(row, "given_at"), row.getInt("given_revision"));
	}

	private static Discussion.Reacted reacted(ResultSet row, int index) throws SQLException {
		return new Discussion.Reacted(ReactionKind.valueOf(row.getString("kind")), person(row, "person_id"),
				row.getString("name"));
	}

	private static Discussion.Thanks thanks(ResultSet row, int index) throws SQLException {
		return new Discussion.Thanks(row.getObject("id", UUID.class), person(row, "by_id"), row.getString("giver"),
				row.getString("receiver"), row.getString("text"), instant(row, "at"));
	}

	private static Discussion.@Nullable Offer offer(ResultSet row, int index) throws SQLException {
		String name = row.getString("name");
		return (name != null) ? new Discussion.Offer(person(row, "person_id"), name) : null;
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column).toInstant();
	}

	private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		return (row.getTimestamp(column) != null) ? row.getTimestamp(column).toInstant() : null;
	}

}
