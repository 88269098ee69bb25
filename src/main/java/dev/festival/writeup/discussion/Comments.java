package dev.festival.writeup.discussion;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * All comments.
 */
interface Comments extends Repository<Comment, UUID> {

	Comment save(Comment comment);

	Optional<Comment> findById(UUID id);

}
