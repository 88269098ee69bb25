package dev.festival.festival;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How often the room was heard.
 */
@Embeddable
public record Heard(@Column(name = "laughs") int laughs, @Column(name = "hugs") int hugs,
		@Column(name = "applause") int applause, @Column(name = "same_here") int sameHere) {

	static final Heard NONE = new Heard(0, 0, 0, 0);

	Heard plus(Heard more) {
		return new Heard(this.laughs + more.laughs, this.hugs + more.hugs, this.applause + more.applause,
				this.sameHere + more.sameHere);
	}

	public boolean any() {
		return this.laughs + this.hugs + this.applause + this.sameHere > 0;
	}

}
