package dev.festival.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Closes a fresh database before its server first listens, so that at no time another
 * user of the machine gets in without the password.
 */
class AccessRules {

	private static final String RULES = """
			host all all 127.0.0.1/32 scram-sha-256
			host all all ::1/128 scram-sha-256
			""";

	private final DataFolder folder;

	private final String password;

	AccessRules(DataFolder folder, String password) {
		this.folder = folder;
		this.password = password;
	}

	void apply() {
		try {
			Path file = this.folder.cluster().resolve("pg_hba.conf");
			if (!Files.readString(file).equals(RULES)) {
				setPassword();
				Files.writeString(file, RULES);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void setPassword() throws IOException {
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name"))) {
			// PostgreSQL refuses to run as root, a user namespace hides that it does.
			command.addAll(List.of("unshare", "-U"));
		}
		command.addAll(List.of(server().toString(), "--single", "-D", this.folder.cluster().toString(), "postgres"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		try (var input = process.outputWriter()) {
			input.write("ALTER ROLE postgres PASSWORD '" + this.password + "'\n");
		}
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.onExit().join().exitValue() != 0) {
			throw new IOException("The password of the database could not be set: " + said);
		}
	}

	private Path server() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.programs(), 3)) {
			return files
				.filter((file) -> file.endsWith(Path.of("bin", "postgres"))
						|| file.endsWith(Path.of("bin", "postgres.exe")))
				.max((one, other) -> Long.compare(one.toFile().lastModified(), other.toFile().lastModified()))
				.orElseThrow(() -> new IOException("No PostgreSQL was unpacked in " + this.folder.programs()));
		}
	}

}
