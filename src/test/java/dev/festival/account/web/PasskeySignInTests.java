package dev.festival.account.web;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody gets by passkeys that they don't have.
 */
@FestivalTest
class PasskeySignInTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void nonsenseIsRefusedInOneSentence() {
		Visitor stranger = this.visitors.anonymous();
		for (String credential : new String[] { "", "nonsense", "null", "[]", "{}", "{\"id\":\"!\"}" }) {
			Page page = stranger.post("/login/passkey", "credential", credential);
			assertThat(page.status()).as(credential).isEqualTo(401);
			assertThat(page.body()).contains("That passkey opens nothing here.");
		}
		assertThat(stranger.isSignedIn()).isFalse();
	}

	@Test
	void sessionThatOnlyAsksForAPasskeyEndsSoon() {
		Visitor stranger = this.visitors.anonymous();
		Page page = stranger.post("/login/passkey/options");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("\"rpId\":\"localhost\"", "\"userVerification\":\"required\"",
				"\"allowCredentials\":[]");
		assertThat(this.jdbc.sql("select max_inactive_interval from spring_session order by creation_time desc limit 1")
			.query(Integer.class)
			.single()).isEqualTo(300);
		assertThat(stranger.get("/people").location()).isEqualTo("/login");
	}

	@Test
	void strangersAddNone() {
		assertThat(this.visitors.anonymous().post("/profile/passkeys/options").status()).isEqualTo(401);
		assertThat(this.visitors.anonymous().post("/profile/passkeys", "name", "Mine").status()).isEqualTo(401);
	}

	@Test
	void nonsenseIsNotAdded() {
		Visitor wren = this.visitors.signedIn("Wren");
		for (String credential : new String[] { "", "nonsense", "{}" }) {
			assertThat(wren.post("/profile/passkeys/options").body()).contains(wren.email(), "\"name\":\"Festival\"");
			wren.post("/profile/passkeys", "name", "Mine", "credential", credential);
			assertThat(wren.get("/profile").body()).contains("could not be added").doesNotContain("Remove Mine");
		}
		wren.post("/profile/passkeys", "name", " ", "credential", "{}");
		assertThat(wren.get("/profile").body()).contains("Please give the passkey a name");
	}

	@Test
	void passkeysOfOthersAreOutOfReach() {
		Visitor wren = this.visitors.signedIn("Wren");
		this.jdbc.sql("""
				insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
					uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type, backup_state,
					created, last_used, label)
				values ('d3Jlbg', translate(encode(uuid_send(:id), 'base64'), '+/=', '-_'), '\\x00', 0, true, false, '',
					'public-key', false, now(), now(), 'The laptop')
				""").param("id", wren.id().value()).update();
		assertThat(wren.get("/profile").body()).contains("Remove The laptop");
		Visitor asha = this.visitors.signedIn("Asha");
		assertThat(asha.get("/profile").body()).doesNotContain("The laptop");
		asha.post("/profile/passkeys/d3Jlbg", "_method", "delete");
		assertThat(wren.get("/profile").body()).contains("Remove The laptop");
		wren.post("/profile/passkeys/d3Jlbg", "_method", "delete");
		assertThat(wren.get("/profile").body()).doesNotContain("The laptop");
	}

}
