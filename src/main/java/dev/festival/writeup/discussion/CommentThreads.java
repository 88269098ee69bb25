package dev.festival.writeup.discussion;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * All threads of comments.
 */
interface CommentThreads extends Repository<CommentThread, UUID> {

	CommentThread save(CommentThread thread);

	Optional<CommentThread> findById(UUID id);

}
