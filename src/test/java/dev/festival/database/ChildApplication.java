package dev.festival.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.FestivalApplication;
import dev.festival.Visitors;
import org.jspecify.annotations.Nullable;

/**
 * The whole application in a process of its own, which can be killed.
 */
public final class ChildApplication implements AutoCloseable {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Queue<String> said = new ConcurrentLinkedQueue<>();

	private final CompletableFuture<Integer> port = new CompletableFuture<>();

	private final CompletableFuture<@Nullable Void> silent = new CompletableFuture<>();

	private ChildApplication(Process process) {
		this.process = process;
		Thread.ofVirtual().start(this::listen);
	}

	/**
	 * Starts it with its data in the folder, without waiting for it.
	 */
	static ChildApplication begin(Path data) throws IOException {
		return begin(Map.of("FESTIVAL_DATA", data.toString(), "SERVER_PORT", "0", "FESTIVAL_ADMIN_EMAIL",
				Visitors.ADMINISTRATOR, "FESTIVAL_ADMIN_PASSWORD", Visitors.PASSWORD));
	}

	/**
	 * Starts it in this environment and with these arguments, without waiting for it.
	 */
	public static ChildApplication begin(Map<String, String> environment, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), FestivalApplication.class.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("FESTIVAL_"));
		builder.environment().putAll(environment);
		return new ChildApplication(builder.redirectErrorStream(true).start());
	}

	/**
	 * Starts it and waits until it answers.
	 */
	static ChildApplication start(Path data) throws IOException {
		ChildApplication application = begin(data);
		application.port.join();
		return application;
	}

	/**
	 * Waits until it answers, and says where.
	 */
	public String address() {
		return "http://localhost:" + this.port.join();
	}

	/**
	 * As <code>kill -9</code> does.
	 */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * Waits for its end, and for all that it said.
	 */
	public int exit() {
		this.silent.join();
		return this.process.onExit().join().exitValue();
	}

	public String said() {
		return String.join("\n", this.said);
	}

	/**
	 * The process of the PostgreSQL that runs in the folder.
	 */
	static ProcessHandle postmaster(Path data) throws IOException {
		String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
		return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
	}

	private void listen() {
		try (BufferedReader reader = this.process.inputReader()) {
			reader.lines().forEach((line) -> {
				this.said.add(line);
				Matcher started = STARTED.matcher(line);
				if (started.find()) {
					this.port.complete(Integer.valueOf(started.group(1)));
				}
			});
		}
		catch (IOException | UncheckedIOException ex) {
			this.said.add(ex.toString());
		}
		this.silent.complete(null);
		this.port.completeExceptionally(new IllegalStateException(said()));
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
