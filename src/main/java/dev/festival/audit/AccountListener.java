package dev.festival.audit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import dev.festival.account.ApiToken;
import dev.festival.account.Invitation;
import dev.festival.account.Names;
import dev.festival.account.Passkey;
import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.Role;
import dev.festival.account.SetUpCompleted;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happens to accounts, in the transaction that does it: neither is there
 * without the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountListener {

	private final AuditLog log;

	private final Names names;

	AccountListener(AuditLog log, Names names) {
		this.log = log;
		this.names = names;
	}

	@EventListener
	void on(SetUpCompleted event) {
		this.log.write(Action.FESTIVAL_SET_UP, actor(event.administrator()), "",
				event.withSamples() ? "with the sample write-ups" : "");
	}

	@EventListener
	void on(Invitation.Made event) {
		this.log.write(Action.INVITATION_MADE, Actor.current(), whom(event.name(), event.email()), as(event.role()));
	}

	@EventListener
	void on(Invitation.Accepted event) {
		this.log.write(Action.INVITATION_ACCEPTED, actor(event.by()), event.email(),
				as(event.role()) + ", invited by " + event.invitedBy());
	}

	@EventListener
	void on(Invitation.TakenBack event) {
		this.log.write(Action.INVITATION_TAKEN_BACK, Actor.current(), whom(event.name(), event.email()), "");
	}

	@EventListener
	void on(Person.PasswordChanged event) {
		this.log.write(Action.PASSWORD_CHANGED, actor(event.person()));
	}

	@EventListener
	void on(Person.PasswordLinkMade event) {
		this.log.write(Action.PASSWORD_LINK_MADE, Actor.current(), whom(event.name(), event.email()), "");
	}

	@EventListener
	void on(Person.PasswordReset event) {
		this.log.write(Action.PASSWORD_RESET, actor(event.person()));
	}

	@EventListener
	void on(Passkey.Added event) {
		this.log.write(Action.PASSKEY_ADDED, actor(event.by()), event.name(), "");
	}

	@EventListener
	void on(Passkey.Removed event) {
		this.log.write(Action.PASSKEY_REMOVED, actor(event.by()), event.name(), "");
	}

	@EventListener
	void on(ApiToken.Made event) {
		this.log.write(Action.TOKEN_MADE, actor(event.by()), event.name(),
				event.scope().text() + ", until " + event.expires().truncatedTo(ChronoUnit.SECONDS));
	}

	@EventListener
	void on(ApiToken.Ended event) {
		this.log.write(Action.TOKEN_ENDED, actor(event.by()), event.name(), "");
	}

	@EventListener
	void on(Person.Arrived event) {
		this.log.write(Action.PERSON_ARRIVED, actor(event.person()), whom(event.name(), event.email()),
				as(event.role()));
	}

	@EventListener
	void on(Person.Linked event) {
		this.log.write(Action.PERSON_LINKED, actor(event.person()), whom(event.name(), event.email()), "");
	}

	@EventListener
	void on(Person.Unlinked event) {
		this.log.write(Action.PERSON_UNLINKED, Actor.current(), whom(event.name(), event.email()), "");
	}

	@EventListener
	void on(Person.Renamed event) {
		this.log.write(Action.NAME_CHANGED, new Actor(event.person(), event.from()), event.to(), "");
	}

	@EventListener
	void on(Person.RoleChanged event) {
		this.log.write(Action.ROLE_CHANGED, Actor.current(), whom(event.name(), event.email()),
				"from " + text(event.from()) + " to " + text(event.to()));
	}

	@EventListener
	void on(Person.Deactivated event) {
		this.log.write(Action.ACCOUNT_DEACTIVATED, Actor.current(), whom(event.name(), event.email()), "");
	}

	@EventListener
	void on(Person.Reactivated event) {
		this.log.write(Action.ACCOUNT_REACTIVATED, Actor.current(), whom(event.name(), event.email()), "");
	}

	private Actor actor(PersonId person) {
		return new Actor(person, this.names.of(List.of(person)).getOrDefault(person, ""));
	}

	private static String whom(@Nullable String name, @Nullable String email) {
		String called = (name != null) ? name : "";
		String address = (email != null) ? email : "";
		if (called.isEmpty() || address.isEmpty()) {
			return (called + address).isEmpty() ? "Somebody" : called + address;
		}
		return called + ", " + address;
	}

	private static String as(Role role) {
		return "as " + text(role);
	}

	private static String text(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
