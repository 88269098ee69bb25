package dev.festival.writeup;

/**
 * The one rule of who may know of a write-up; every way to one or to many of them holds
 * it inside the statement that reads.
 */
public final class Visibility {

	/**
	 * Holds for the rows of {@code write_up w} that the person {@code :reader} may know
	 * of: of a restricted one the named people and the members of the named teams; of any
	 * other everyone, once it is no draft any more; its own people always. What is in the
	 * archive counts as what it was before. What mostly holds comes first, as PostgreSQL
	 * asks no further then.
	 */
	public static final String TO_READER = """
			(case when w.restricted then :reader = any (w.readers) or exists (
					select 1 from team_member m where m.person_id = :reader and m.team_id = any (w.reading_teams))
				else coalesce(w.archived_from, w.status) <> 'DRAFT' end
				or w.teller_id = :reader
				or exists (select 1 from involved i where i.write_up_id = w.id and i.person_id = :reader))
			""";

	/**
	 * Holds for the rows of {@code write_up w} that whoever has the link of the token
	 * hash {@code :hash} may read: while the link is open and its maker one of us, and
	 * everyone inside may read the write-up, which isn't put away.
	 */
	static final String TO_HOLDER = """
			(not w.restricted and w.status in ('IN_REVIEW', 'PUBLISHED') and exists (
				select 1 from shared_link l join person maker on maker.id = l.made_by
				where l.write_up_id = w.id and l.token_hash = :hash and l.revoked_at is null and l.expires_at > now()
					and maker.active))
			""";

	/**
	 * How many links of {@code write_up w} are open.
	 */
	public static final String OPEN_LINKS = """
			(select count(*) from shared_link l join person maker on maker.id = l.made_by
				where l.write_up_id = w.id and l.revoked_at is null and l.expires_at > now() and maker.active
				and not w.restricted and w.status in ('IN_REVIEW', 'PUBLISHED'))
			""";

	private Visibility() {
	}

}
