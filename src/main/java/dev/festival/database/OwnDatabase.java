package dev.festival.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of Festival's own: durable, closed to other users of the machine, started
 * and stopped with the application.
 */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(OwnDatabase.class);

	private static final String USER = "postgres";

	private final EmbeddedPostgres server;

	private final DataFolder folder;

	private final String password;

	private OwnDatabase(EmbeddedPostgres server, DataFolder folder, String password) {
		this.server = server;
		this.folder = folder;
		this.password = password;
	}

	static OwnDatabase start(Path path) {
		DataFolder folder = DataFolder.open(path);
		try {
			folder.stopOrphan();
			String password = folder.password();
			EmbeddedPostgres server = server(folder, password);
			logger.info("Write-ups are kept by Festival's own PostgreSQL in {}", folder.path());
			return new OwnDatabase(server, folder, password);
		}
		catch (IOException ex) {
			folder.close();
			throw new UncheckedIOException("PostgreSQL did not start in " + folder.path(), ex);
		}
		catch (RuntimeException ex) {
			folder.close();
			throw ex;
		}
	}

	private static EmbeddedPostgres server(DataFolder folder, String password) throws IOException {
		AccessRules access = new AccessRules(folder, password);
		// The library's defaults are for throw-away data: it turns fsync off.
		return EmbeddedPostgres.builder()
			.setDataDirectory(folder.cluster())
			.setCleanDataDirectory(false)
			.setPgBinaryResolver(new Programs(folder.programs()))
			.setOverrideWorkingDirectory(folder.programs().toFile())
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofMinutes(2))
			.setDataDirectoryCustomizer((cluster) -> access.apply())
			.setConnectConfig("password", password)
			.setLocaleConfig("locale", "C.UTF-8")
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "60")
			.setServerConfig("listen_addresses", "localhost")
			.setServerConfig("unix_socket_directories", "''")
			.start();
	}

	@Override
	public String getUsername() {
		return USER;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:" + this.server.getPort() + "/postgres";
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			logger.warn("PostgreSQL in {} did not stop cleanly; it recovers at the next start", this.folder.path(), ex);
		}
		finally {
			this.folder.close();
		}
	}

	/**
	 * The programs for one folder. The library remembers by this where it unpacked them,
	 * and another database of the same process has them elsewhere.
	 */
	private record Programs(Path folder) implements PgBinaryResolver {

		@Override
		public InputStream getPgBinary(String system, String machine) throws IOException {
			return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
		}

	}

}
