package dev.festival.writeup.web;

/**
 * The rule of {@link dev.festival.writeup.WriteUp#visibleTo} for statements that read
 * many write-ups at once.
 */
final class VisibleRows {

	/**
	 * Holds for the rows of {@code write_up w} that the person {@code :reader} may know
	 * of.
	 */
	static final String TO_READER = """
			(coalesce(w.archived_from, w.status) <> 'DRAFT' or w.teller_id = :reader or exists (
				select 1 from involved i where i.write_up_id = w.id and i.person_id = :reader))
			""";

	private VisibleRows() {
	}

}
