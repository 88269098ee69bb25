package dev.festival.database;

import java.nio.file.Path;

/**
 * Two applications were pointed at one data folder.
 */
class DataFolderInUseException extends RuntimeException {

	private final transient Path folder;

	DataFolderInUseException(Path folder) {
		super("Another Festival is running with its data in " + folder);
		this.folder = folder;
	}

	Path folder() {
		return this.folder;
	}

}
