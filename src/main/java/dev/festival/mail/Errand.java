package dev.festival.mail;

import java.util.UUID;

import dev.festival.account.PersonId;
import dev.festival.festival.FestivalId;
import dev.festival.writeup.WriteUpId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to get a mail, and what it is about; not what it says, since that
 * depends on what they may know when it is sent.
 *
 * @param to who gets it, unless it is an invitation
 * @param invitation which invitation it is
 * @param by whose doing it was
 * @param writeUp the write-up that it is about
 * @param item the number of what it is about in there, or of the festival
 */
record Errand(Occasion occasion, @Nullable PersonId to, @Nullable UUID invitation, @Nullable PersonId by,
		@Nullable WriteUpId writeUp, @Nullable Long item) {

	static Errand invite(UUID invitation) {
		return new Errand(Occasion.INVITATION, null, invitation, null, null, null);
	}

	static Errand toAccount(Occasion occasion, PersonId to) {
		return new Errand(occasion, to, null, null, null, null);
	}

	static Errand from(Occasion occasion, PersonId to, PersonId by) {
		return new Errand(occasion, to, null, by, null, null);
	}

	static Errand aboutFestival(Occasion occasion, PersonId to, PersonId by, FestivalId festival) {
		return new Errand(occasion, to, null, by, null, festival.number());
	}

	static Errand aboutStory(Occasion occasion, PersonId to, PersonId by, WriteUpId writeUp, @Nullable Long item) {
		return new Errand(occasion, to, null, by, writeUp, item);
	}

}
