package dev.festival.account.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.PasswordResets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets hold of a dump of the database can't come in by what is in it.
 */
@FestivalTest
class DumpTests {

	private static final String PASSWORD = "tangerine lighthouse 71";

	@Autowired
	private Visitors visitors;

	@Autowired
	private PasswordResets resets;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void dumpHoldsNothingThatLetsSomebodyIn() {
		Visitor administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		String email = UUID.randomUUID() + "@festival.example";
		String invitation = invite(administrator, email);
		Visitor asha = this.visitors.anonymous();
		asha.post("/invitations/" + invitation, "name", "Asha", "password", PASSWORD, "zone", "UTC", "email", email);
		String open = invite(administrator, UUID.randomUUID() + "@festival.example");
		String reset = this.resets.offer(email);
		List<String> secrets = new ArrayList<>(
				List.of(PASSWORD, invitation, open, reset.substring(reset.lastIndexOf('/') + 1)));
		secrets.add(Script.of(asha, "READ").token());
		for (Visitor visitor : List.of(administrator, asha)) {
			for (String name : List.of("SESSION", "XSRF-TOKEN")) {
				String cookie = visitor.cookie(name).orElseThrow();
				secrets.add(cookie);
				secrets.add(decoded(cookie));
			}
		}
		String dump = dump();
		// What is there is found, also as bytes.
		assertThat(dump).contains(email, HexFormat.of().formatHex("ROLE_MEMBER".getBytes(StandardCharsets.UTF_8)));
		for (String secret : secrets) {
			assertThat(dump).doesNotContain(secret, HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
		}
	}

	@Test
	void sessionOfADumpOpensNothing() {
		Visitor wren = this.visitors.signedIn("Wren");
		String id = this.jdbc.sql("select session_id from spring_session where principal_name = :id")
			.param("id", wren.id().toString())
			.query(String.class)
			.single();
		for (String cookie : List.of(id, Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8)))) {
			assertThat(this.visitors.anonymous().get("/people", "Cookie", "SESSION=" + cookie).location())
				.isEqualTo("/login");
		}
		assertThat(this.visitors.anonymous()
			.get("/people", "Cookie", "SESSION=" + wren.cookie("SESSION").orElseThrow())
			.status()).isEqualTo(200);
	}

	private static String invite(Visitor administrator, String email) {
		String page = administrator.post("/people/invitations", "name", "", "email", email, "role", "MEMBER").body();
		String link = Jsoup.parse(page).select("input[value*=/invitations/]").attr("value");
		assertThat(link).as(page).contains("/invitations/");
		return link.substring(link.lastIndexOf('/') + 1);
	}

	private static String decoded(String cookie) {
		try {
			return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return cookie;
		}
	}

	private String dump() {
		StringBuilder dump = new StringBuilder();
		this.jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
			.query(String.class)
			.list()
			.forEach((table) -> this.jdbc.sql("select t::text from \"" + table + "\" t")
				.query(String.class)
				.list()
				.forEach((row) -> dump.append(row).append('\n')));
		return dump.toString();
	}

}
