package dev.festival.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences why a second application on one folder doesn't start.
 */
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUseException cause) {
		return new FailureAnalysis("Another Festival is already running with its data in " + cause.folder() + ".",
				"Open the one that runs, stop it first, or give this one a folder of its own with "
						+ "FESTIVAL_DATA=/another/folder. Several instances share one PostgreSQL server: set "
						+ "SPRING_DATASOURCE_URL.",
				cause);
	}

}
