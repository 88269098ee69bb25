package dev.festival.account.web;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spares the one select that reads a session its BEGIN and COMMIT, which would make every
 * request dearer; what is written in several statements stays whole.
 */
class SessionTransactions implements TransactionOperations {

	private final TransactionTemplate writing;

	SessionTransactions(PlatformTransactionManager transactions) {
		this.writing = new TransactionTemplate(transactions);
		this.writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Spring Session calls this for what is a single statement.
	 */
	@Override
	public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
		return TransactionOperations.withoutTransaction().execute(action);
	}

	@Override
	public void executeWithoutResult(Consumer<TransactionStatus> action) {
		this.writing.executeWithoutResult(action);
	}

}
