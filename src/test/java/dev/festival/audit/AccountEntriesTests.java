package dev.festival.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.Invitation;
import dev.festival.account.PasswordResets;
import dev.festival.account.PersonId;
import dev.festival.account.ProfileEditor;
import dev.festival.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is written down about coming, going and accounts.
 */
@FestivalTest
class AccountEntriesTests {

	private static final Pattern LINK = Pattern.compile("value=\"http://[^\"/]+(/invitations/([\\w-]+))\"");

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ProfileEditor profiles;

	@Autowired
	private PasswordResets resets;

	@Autowired
	private ApplicationEventPublisher events;

	private final String email = UUID.randomUUID() + "@festival.example";

	@Test
	void comingAndGoingIsWrittenDownWithThePlaceAndTheTime() {
		Visitor wren = this.visitors.signedIn("Wren");
		wren.post("/logout");
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||", "signed-out|Wren||");
		assertThat(this.jdbc.sql("""
				select count(*) from audit_entry where person_id = :id and address in ('127.0.0.1', '0:0:0:0:0:0:0:1')
					and at between now() - interval '1 minute' and clock_timestamp()
				""").param("id", wren.id().value()).query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void failedSignInKeepsTheAddressThatWasTyped() {
		Visitor wren = this.visitors.signedIn("Wren");
		knock(wren.email());
		knock(this.email);
		assertThat(written().under(wren.email())).containsExactly("sign-in-failed|" + wren.email() + "||");
		assertThat(written().under(this.email)).containsExactly("sign-in-failed|" + this.email + "||");
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||");
	}

	@Test
	void longAddressIsCutBetweenCharacters() {
		String typed = UUID.randomUUID() + "@" + "🎪".repeat(300);
		knock(typed);
		assertThat(written().under(typed.substring(0, 37) + "🎪".repeat(163))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hunter2-in-the-wrong-field", "one that holds an @ among its words" })
	void whatIsNoAddressMayBeAPasswordAndIsNotKept(String typed) {
		int before = written().under("Not an address").size();
		knock(typed);
		assertThat(written().under("Not an address")).hasSize(before + 1);
		assertThat(written().holding(typed)).isZero();
	}

	@Test
	void firstAdministratorIsTheFirstEntry() {
		assertThat(this.jdbc.sql("select action || ' ' || address from audit_entry order by id limit 1")
			.query(String.class)
			.single()).isEqualTo("festival-set-up ");
	}

	@Test
	void invitationsAreFollowedFromBeginningToEnd() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		Matcher link = invite(maya, "Asha Rao", this.email);
		Visitor asha = this.visitors.anonymous();
		asha.post(link.group(1), "name", "Asha R.", "password", "a password of Asha", "zone", "UTC", "email",
				this.email);
		Matcher other = invite(maya, "", "");
		UUID open = this.jdbc.sql("select id from invitation where invited_by = :maya and used_at is null")
			.param("maya", maya.id().value())
			.query(UUID.class)
			.single();
		maya.post("/people/invitations/" + open, "_method", "delete");
		maya.post("/people/invitations/" + open, "_method", "delete");
		assertThat(written().by(maya)).containsExactly("signed-in|Maya||",
				"invitation-made|Maya|Asha Rao, " + this.email + "|as manager",
				"invitation-made|Maya|Somebody|as manager", "invitation-taken-back|Maya|Somebody|");
		assertThat(written().under("Asha R."))
			.contains("invitation-accepted|Asha R.|" + this.email + "|as manager, invited by Maya");
		for (String secret : List.of(link.group(2), other.group(2), "a password of Asha", "{bcrypt}")) {
			assertThat(written().holding(secret)).as(secret).isZero();
		}
	}

	@Test
	void profileAndPasswordChange() {
		Visitor wren = this.visitors.signedIn("Wren");
		wren.post("/profile", "name", "Wren", "zone", "Asia/Tokyo");
		wren.post("/profile", "name", "Wren Ægir", "zone", "Asia/Tokyo");
		wren.post("/profile/password", "current", "wrong, but secret", "password", "the next password");
		wren.post("/profile/password", "current", Visitors.PASSWORD, "password", "the next password");
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||", "name-changed|Wren|Wren Ægir|",
				"password-changed|Wren Ægir||");
		for (String secret : List.of("wrong, but secret", Visitors.PASSWORD, "the next password", wren.token(),
				wren.cookie("SESSION").orElseThrow())) {
			assertThat(written().holding(secret)).as(secret).isZero();
		}
	}

	@Test
	void lostPasswordIsFollowedFromTheLinkToTheNextOne() {
		Visitor wren = this.visitors.signedIn("Wren");
		String token = this.resets.offer(wren.email());
		this.visitors.anonymous().post("/password-resets/" + token, "password", "the next password");
		this.visitors.anonymous().post("/password-resets/" + token, "password", "another password");
		assertThat(written().under("Festival")).contains("password-link-made|Festival|Wren, " + wren.email() + "|");
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||", "password-reset|Wren||");
		for (String secret : List.of(token, "the next password", "another password")) {
			assertThat(written().holding(secret)).as(secret).isZero();
		}
	}

	@Test
	void whatDidNotHappenHasNoEntry() {
		Visitor wren = this.visitors.signedIn("Wren");
		this.transaction.executeWithoutResult((status) -> {
			this.profiles.introduce(wren.id(), "Robin", ZoneOffset.UTC);
			assertThat(written().by(wren)).contains("name-changed|Wren|Robin|");
			status.setRollbackOnly();
		});
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||");
	}

	@Test
	void nothingHappensOutsideOfTheTransactionThatHoldsItsEntry() {
		Invitation.Made made = new Invitation.Made(UUID.randomUUID(), "Asha", this.email, Role.MEMBER);
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(made));
		assertThat(written().holding(this.email)).isZero();
	}

	@Test
	void whatCannotBeWrittenDownDoesNotHappen() {
		PersonId wren = this.visitors.person("Wren", this.email, "MEMBER", ZoneOffset.UTC);
		// Stands for any fault of the log.
		String name = "x".repeat(100);
		this.jdbc.sql("alter table audit_entry add constraint no_such_name check (subject <> '" + name + "')").update();
		try {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> this.profiles.introduce(wren, name, ZoneOffset.UTC));
		}
		finally {
			this.jdbc.sql("alter table audit_entry drop constraint no_such_name").update();
		}
		assertThat(this.jdbc.sql("select name from person where id = :id")
			.param("id", wren.value())
			.query(String.class)
			.single()).isEqualTo("Wren");
	}

	private void knock(String address) {
		assertThat(this.visitors.anonymous().post("/login", "email", address, "password", "not the one").status())
			.isEqualTo(401);
	}

	private static Matcher invite(Visitor by, String name, String address) {
		Matcher link = LINK
			.matcher(by.post("/people/invitations", "name", name, "email", address, "role", "MANAGER").body());
		assertThat(link.find()).isTrue();
		return link;
	}

	private Written written() {
		return new Written(this.jdbc);
	}

}
