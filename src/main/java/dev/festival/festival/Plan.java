package dev.festival.festival;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;

/**
 * What is said about a festival before it is held.
 *
 * @param title 1 to 200 characters
 * @param zone the zone that its clock times are meant in
 * @param minutes how long it is to last
 * @param place where people meet, or nothing
 * @param callLink where they meet from afar, by https
 * @param welcome what they read beforehand
 * @param host who leads through it
 */
@Embeddable
public record Plan(@Column(name = "title") String title, @Column(name = "starts_at") Instant startsAt,
		@Column(name = "zone") ZoneId zone, @Column(name = "minutes") int minutes, @Column(name = "place") String place,
		@Column(name = "call_link") @Nullable String callLink, @Column(name = "welcome") Markdown welcome,
		@Column(name = "host_id") PersonId host) {

	/**
	 * The same with the title that a festival has when nobody gives it one.
	 */
	Plan titledIfNeeded(FestivalId id) {
		return this.title.isEmpty() ? new Plan("Festival of failure #" + id.number(), this.startsAt, this.zone,
				this.minutes, this.place, this.callLink, this.welcome, this.host) : this;
	}

	public Instant endsAt() {
		return this.startsAt.plus(Duration.ofMinutes(this.minutes));
	}

	/**
	 * Whether those who want to come would have to know that this is another plan.
	 */
	boolean meetsOtherwise(Plan before) {
		return !new Plan(before.title, this.startsAt, this.zone, this.minutes, this.place, this.callLink,
				before.welcome, before.host)
			.equals(before);
	}

}
