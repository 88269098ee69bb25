package dev.festival.writeup;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;

/**
 * One change of a write-up: who, when, and what the part was like afterwards. Changes of
 * one save share a number.
 */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

	@EmbeddedId
	private Key key;

	@Enumerated(EnumType.STRING)
	private Part part;

	private long item;

	@Column(name = "by_id")
	private PersonId by;

	private Instant at;

	private @Nullable String state;

	private @Nullable Integer restored;

	@SuppressWarnings("NullAway.Init")
	protected Revision() {
	}

	Revision(Key key, Subject subject, Stamp stamp, @Nullable State state, @Nullable Integer restored) {
		this.key = key;
		this.part = subject.part();
		this.item = subject.item();
		this.by = stamp.by();
		this.at = stamp.at();
		this.state = (state != null) ? StateText.write(state) : null;
		this.restored = restored;
	}

	public int number() {
		return this.key.number();
	}

	public Subject subject() {
		return new Subject(this.part, this.item);
	}

	public PersonId by() {
		return this.by;
	}

	public Instant at() {
		return this.at;
	}

	public @Nullable State state() {
		return (this.state != null) ? StateText.read(this.part, this.state) : null;
	}

	/**
	 * The revision that this one took things back to, if it is such a one.
	 */
	public @Nullable Integer restored() {
		return this.restored;
	}

	@Embeddable
	public record Key(@Column(name = "write_up_id") long writeUp, int number, int place) {
	}

}
