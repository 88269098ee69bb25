package dev.festival.writeup;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.festival.refusal.Refusal;

/**
 * Somebody else changed the same part since the reader last looked; both versions are
 * kept, and the reader chooses.
 */
public class EditedMeanwhileException extends Refusal {

	private final transient WriteUp writeUp;

	private final transient Revision last;

	private final transient @Nullable State wanted;

	private final transient @Nullable State now;

	private transient List<EditedMeanwhileException> all = List.of(this);

	EditedMeanwhileException(WriteUp writeUp, Revision last, @Nullable State wanted, @Nullable State now) {
		super(Reason.CONFLICT, "Somebody else changed this while you were writing. Nothing is lost.");
		this.writeUp = writeUp;
		this.last = last;
		this.wanted = wanted;
		this.now = now;
	}

	/**
	 * The first of several parts that were changed meanwhile, which knows them all.
	 */
	static EditedMeanwhileException of(List<EditedMeanwhileException> conflicts) {
		EditedMeanwhileException first = conflicts.getFirst();
		first.all = List.copyOf(conflicts);
		return first;
	}

	/**
	 * All that one form met, itself included.
	 */
	public List<EditedMeanwhileException> all() {
		return this.all;
	}

	public WriteUp writeUp() {
		return this.writeUp;
	}

	public Revision last() {
		return this.last;
	}

	public @Nullable State wanted() {
		return this.wanted;
	}

	public @Nullable State now() {
		return this.now;
	}

}
