package dev.festival.audit;

import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.PeopleEditor;
import dev.festival.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written down about the decisions of administrators.
 */
@FestivalTest
class PeopleEntriesTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private PeopleEditor editor;

	private Visitor maya;

	private Visitor wren;

	private String about = "";

	@BeforeEach
	void twoPeople() {
		this.maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		this.wren = this.visitors.signedIn("Wren");
		this.about = "|Maya|Wren, " + this.wren.email() + "|";
	}

	@Test
	void newRoleIsWrittenDownWithTheOneBefore() {
		decide("/role", "role", "MANAGER");
		decide("/role", "role", "MANAGER");
		decide("/role", "role", "ADMINISTRATOR");
		assertThat(written().by(this.maya)).containsExactly("signed-in|Maya||",
				"role-changed" + this.about + "from member to manager",
				"role-changed" + this.about + "from manager to administrator");
		assertThat(written().by(this.wren)).containsExactly("signed-in|Wren||");
	}

	@Test
	void closingAndReopeningIsWrittenDownOnceEach() {
		decide("/deactivation");
		decide("/deactivation");
		decide("/deactivation", "_method", "delete");
		decide("/deactivation", "_method", "delete");
		assertThat(written().by(this.maya)).containsExactly("signed-in|Maya||", "account-deactivated" + this.about,
				"account-reactivated" + this.about);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/role", "/deactivation" })
	void invitationsThatEndWithARoleOrAnAccountAreWrittenDownToo(String decision) {
		decide("/role", "role", "ADMINISTRATOR");
		String guest = UUID.randomUUID() + "@festival.example";
		this.wren.post("/people/invitations", "name", "Asha", "email", guest, "role", "MEMBER");
		decide(decision, "role", "MEMBER");
		assertThat(written().by(this.maya)).hasSize(4).endsWith("invitation-taken-back|Maya|Asha, " + guest + "|");
	}

	@Test
	void whatWasRefusedIsNotWrittenDown() {
		String self = "/people/" + this.maya.id();
		assertThat(this.maya.post(self + "/deactivation").status()).isEqualTo(409);
		assertThat(this.wren.post(self + "/deactivation").status()).isEqualTo(403);
		assertThat(this.wren.post(self + "/role", "role", "MEMBER").status()).isEqualTo(403);
		assertThat(written().by(this.maya)).containsExactly("signed-in|Maya||");
		assertThat(written().by(this.wren)).containsExactly("signed-in|Wren||");
	}

	@Test
	void whatDidNotHappenHasNoEntry() {
		this.transaction.executeWithoutResult((status) -> {
			this.editor.changeRole(this.maya.id(), this.wren.id(), Role.MANAGER);
			assertThat(written().holding(this.wren.email())).isOne();
			status.setRollbackOnly();
		});
		assertThat(written().holding(this.wren.email())).isZero();
	}

	private void decide(String what, String... fields) {
		Page page = this.maya.post("/people/" + this.wren.id() + what, fields);
		assertThat(page.status()).as(page::toString).isEqualTo(302);
	}

	private Written written() {
		return new Written(this.jdbc);
	}

}
