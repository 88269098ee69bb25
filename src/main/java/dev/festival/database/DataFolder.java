package dev.festival.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds a Festival's data, locked by the one application that uses it.
 */
final class DataFolder implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DataFolder.class);

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Opens and locks the folder, making it when it isn't there.
	 * @throws DataFolderInUseException when another application has it
	 */
	static DataFolder open(Path folder) {
		Path path = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(path);
			closeToOthers(path);
			FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new DataFolderInUseException(path);
			}
			return new DataFolder(path, channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + path + " cannot be used", ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static void closeToOthers(Path path) throws IOException {
		FileStore store = Files.getFileStore(path);
		if (store.supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(path, OWNER_ONLY);
		}
	}

	Path path() {
		return this.path;
	}

	Path cluster() {
		return this.path.resolve("postgres");
	}

	Path programs() {
		return this.path.resolve("programs");
	}

	/**
	 * The password of the database, made once and kept beside it.
	 */
	String password() throws IOException {
		Path file = this.path.resolve("postgres-password");
		if (Files.notExists(file)) {
			byte[] random = new byte[24];
			new SecureRandom().nextBytes(random);
			Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
		}
		return Files.readString(file).strip();
	}

	/**
	 * Stops a PostgreSQL of this folder that an application left behind when it was
	 * killed. Holding the lock proves that no living application uses it.
	 */
	void stopOrphan() throws IOException {
		Path pidFile = cluster().resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
		ProcessHandle.of(pid).filter(this::isOurs).ifPresent((orphan) -> {
			logger.info("Stopping the PostgreSQL (process {}) that an earlier run left behind", pid);
			orphan.destroy();
			try {
				orphan.onExit().orTimeout(15, TimeUnit.SECONDS).join();
			}
			catch (CompletionException ex) {
				// Safe for the data: PostgreSQL replays its log at the next start.
				orphan.destroyForcibly();
				orphan.onExit().orTimeout(15, TimeUnit.SECONDS).join();
			}
		});
	}

	private boolean isOurs(ProcessHandle process) {
		String command = process.info().command().orElse("");
		String line = process.info().commandLine().orElse("");
		return command.startsWith(programs().toString()) || line.contains(cluster().toString());
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			logger.warn("The lock of {} was not released", this.path, ex);
		}
	}

}
