package dev.festival.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The application under load in a process of its own, on a PostgreSQL that keeps what it
 * was filled with for the next run.
 *
 * @param application its process
 * @param database its server
 * @param folder where the server keeps its data
 */
record Measured(Process application, EmbeddedPostgres database, Path folder) implements AutoCloseable {

	static final String EMAIL = "bench@festival.example";

	static final String PASSWORD = "a password for the bench";

	static final int PORT = 18080;

	static Measured start(Path folder) throws IOException {
		return start(folder, 256);
	}

	/**
	 * The same with a heap of so many MB at most.
	 */
	static Measured start(Path folder, int heap) throws IOException {
		Files.createDirectories(folder);
		EmbeddedPostgres database = EmbeddedPostgres.builder()
			.setDataDirectory(folder.resolve("postgres"))
			.setCleanDataDirectory(false)
			.setLocaleConfig("locale", "C.UTF-8")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("fsync", "on")
			.start();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + heap + "m", "-XX:+UseSerialGC", "-Xms64m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:-ShrinkHeapInSteps", "-XX:+UseCompactObjectHeaders", "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"), MeasuredApplication.class.getName());
		builder.environment().put("MALLOC_ARENA_MAX", "2");
		builder.environment().put("SERVER_PORT", Integer.toString(PORT));
		builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"));
		builder.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", "postgres");
		builder.environment().put("FESTIVAL_ADMIN_EMAIL", EMAIL);
		builder.environment().put("FESTIVAL_ADMIN_PASSWORD", PASSWORD);
		Path log = folder.resolve("application.log");
		Process application = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		while (!Files.readString(log).contains("Started FestivalApplication")
				&& !Files.readString(log).contains("Started MeasuredApplication")) {
			if (!application.isAlive()) {
				throw new IllegalStateException(Files.readString(log));
			}
			pause();
		}
		return new Measured(application, database, folder);
	}

	/**
	 * The CPU time that the application and its database have used.
	 */
	Duration cpu() throws IOException {
		String pid = Files.readAllLines(this.folder.resolve("postgres/postmaster.pid")).getFirst();
		ProcessHandle server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
		return Stream.concat(Stream.of(this.application.toHandle(), server), server.descendants())
			.flatMap((process) -> process.info().totalCpuDuration().stream())
			.reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * The memory that the application occupies in MB, where the system tells.
	 */
	long memory() throws IOException {
		Path status = Path.of("/proc", Long.toString(this.application.pid()), "status");
		return Files.exists(status) ? Files.readAllLines(status)
			.stream()
			.filter((line) -> line.startsWith("VmRSS"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.sum() : 0;
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.application.destroy();
		this.application.onExit().join();
		this.database.close();
	}

}
