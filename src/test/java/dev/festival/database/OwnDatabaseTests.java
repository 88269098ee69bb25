package dev.festival.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The PostgreSQL that comes along.
 */
class OwnDatabaseTests {

	@TempDir
	private Path data = Path.of("");

	@Test
	void dataStaysBetweenRunsAndTheServerDoesNot() throws Exception {
		ProcessHandle postmaster;
		String password;
		try (OwnDatabase database = OwnDatabase.start(this.data)) {
			postmaster = ChildApplication.postmaster(this.data);
			password = database.getPassword();
			ask(database, "create table told (story text)");
			ask(database, "insert into told values ('The migration')");
		}
		postmaster.onExit().join();
		assertThat(postmaster.isAlive()).isFalse();
		assertThat(this.data.resolve("postgres/postmaster.pid")).doesNotExist();
		try (OwnDatabase database = OwnDatabase.start(this.data)) {
			assertThat(database.getPassword()).isEqualTo(password).hasSize(32);
			assertThat(ask(database, "select story from told")).isEqualTo("The migration");
		}
	}

	@Test
	void itIsDurableAndClosedToOthers() throws Exception {
		try (OwnDatabase database = OwnDatabase.start(this.data)) {
			assertThat(ask(database, "show fsync")).isEqualTo("on");
			assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
			assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
			assertThat(ask(database, "show listen_addresses")).isEqualTo("localhost");
			assertThat(ask(database, "show unix_socket_directories")).isEmpty();
			assertThat(ask(database, "show server_version")).startsWith("18.");
			assertThat(ask(database, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
				.isEqualTo("0");
			for (String name : new String[] { "postgres", "template1", "nobody" }) {
				assertRefused(database, name, null);
				assertRefused(database, name, "postgres");
				assertRefused(database, name, "");
			}
			assertThat(Files.getPosixFilePermissions(this.data)).map(Enum::name)
				.allMatch((permission) -> permission.startsWith("OWNER_"));
		}
	}

	@Test
	void folderIsForOneApplication() throws Exception {
		try (OwnDatabase database = OwnDatabase.start(this.data)) {
			assertThatExceptionOfType(DataFolderInUseException.class).isThrownBy(() -> OwnDatabase.start(this.data));
			assertThat(ask(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void secondApplicationSaysWhyItDoesNotStart() throws Exception {
		try (DataFolder folder = DataFolder.open(this.data);
				ChildApplication second = ChildApplication.begin(this.data)) {
			assertThat(second.exit()).isNotZero();
			assertThat(second.said())
				.contains("Another Festival is already running with its data in " + folder.path() + ".",
						"FESTIVAL_DATA=/another/folder")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void linkToANewPasswordIsNotMadeBesideTheOneThatRuns() throws Exception {
		Map<String, String> environment = Map.of("FESTIVAL_DATA", this.data.toString());
		try (DataFolder folder = DataFolder.open(this.data);
				ChildApplication second = ChildApplication.begin(environment,
						"--festival.reset-password=a@b.example")) {
			assertThat(second.exit()).isEqualTo(1);
			assertThat(second.said())
				.contains("Another Festival is already running with its data in " + folder.path() + ".",
						"stop it first")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void folderThatWasLeftIsFree() {
		DataFolder.open(this.data).close();
		DataFolder.open(this.data).close();
		assertThat(this.data.resolve("lock")).exists();
	}

	private static void assertRefused(OwnDatabase database, String user, @Nullable String password) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(database, user, password).close())
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isIn("28P01", "28000", "08004"));
	}

	private static Connection connect(OwnDatabase database, String user, @Nullable String password)
			throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", user);
		if (password != null) {
			properties.setProperty("password", password);
		}
		return DriverManager.getConnection(database.getJdbcUrl(), properties);
	}

	private static String ask(OwnDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database, database.getUsername(), database.getPassword());
				Statement statement = connection.createStatement()) {
			if (!statement.execute(sql)) {
				return "";
			}
			try (ResultSet rows = statement.getResultSet()) {
				assertThat(rows.next()).isTrue();
				return rows.getString(1);
			}
		}
	}

}
