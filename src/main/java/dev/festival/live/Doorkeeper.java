package dev.festival.live;

import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import dev.festival.account.SignedIn;

/**
 * Lets those into a room who may follow, and keeps those out who guess at codes.
 */
@Component
public class Doorkeeper {

	private final Rooms rooms;

	private final Limits limits;

	private final Stories stories;

	Doorkeeper(Rooms rooms, Limits limits, Stories stories) {
		this.rooms = rooms;
		this.limits = limits;
		this.stories = stories;
	}

	/**
	 * The room of this code for somebody who wants to follow.
	 * @throws dev.festival.refusal.Refusal when there is none for them, or when they have
	 * tried many
	 * @throws AccessDeniedException when they have to sign in first
	 */
	public Room enter(String typed, Guest guest) {
		Code code = Code.typed(typed);
		if (this.limits.hasGuessed(guest)) {
			// Whoever was let in before doesn't suffer from neighbours who guess.
			return this.rooms.find(code)
				.filter((room) -> Pass.isGood(guest.pass(), room.seal()) && mayFollow(room, guest))
				.orElseThrow(TooOftenException::new);
		}
		Room room = this.rooms.find(code).orElse(null);
		if (room != null && !room.scene().open() && guest.person() == null) {
			throw new AccessDeniedException("Only people with an account can follow this.");
		}
		if (room == null || !mayFollow(room, guest)) {
			this.limits.guessed(guest);
			throw new NoSuchPresentationException();
		}
		return room;
	}

	/**
	 * The room of this code for the one who presents there.
	 */
	public Room present(String typed, SignedIn by) {
		return this.rooms.find(Code.typed(typed))
			.filter((room) -> room.presenter().equals(by.personId()))
			.filter((room) -> this.stories.readable(room.stories(), by.personId()))
			.orElseThrow(NoSuchPresentationException::new);
	}

	/**
	 * The pass of a follower: the one that they have, or else a fresh one.
	 */
	public Pass pass(Room room, Guest guest) {
		return (guest.pass() != null && Pass.isGood(guest.pass(), room.seal())) ? new Pass(guest.pass())
				: Pass.fresh(room.seal());
	}

	/**
	 * Whether somebody who was let in could read all of its stories, too; an open room
	 * lets others in, and they have no business with them once it is over.
	 */
	public boolean mayRead(Room room, Guest guest) {
		return guest.person() != null && this.stories.readable(room.stories(), guest.person().personId());
	}

	/**
	 * The pass that a follower was given before.
	 */
	public Optional<Pass> held(Room room, Guest guest) {
		return Pass.isGood(guest.pass(), room.seal()) ? Optional.of(pass(room, guest)) : Optional.empty();
	}

	private boolean mayFollow(Room room, Guest guest) {
		return room.scene().open() || mayRead(room, guest);
	}

}
